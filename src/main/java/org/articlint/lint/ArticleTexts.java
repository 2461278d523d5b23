package org.articlint.lint;

import java.io.IOException;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.lint.files.ArticleFile;

/** The articles of a run and of its archive, for findings that quote a text again. */
interface ArticleTexts {

  /** Takes note of an article that was just read. */
  void add(Article article);

  /**
   * Returns the text of an article.
   *
   * @throws IOException when it cannot be read
   */
  SourceText text(ArticleFile file) throws IOException;

  /** Reads the article of a path; empty when it can no longer be read. */
  Optional<Article> read(String path);
}
