package org.articlint.parse.reader;

import org.articlint.article.Article;
import org.articlint.article.SourceText;

/** Reads articles of one format. */
public interface ArticleReader {

  /**
   * Reads an article. Never fails on content: anything unreadable becomes a problem of the article.
   *
   * @param path the article's path relative to the root, with {@code /}
   */
  Article read(String path, SourceText source);

  /**
   * Whether it composes the text of an article from parts of the file, and limits that text itself.
   */
  default boolean composes() {
    return false;
  }
}
