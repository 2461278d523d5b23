package org.articlint.lint.review;

import java.io.IOException;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFinder;

/** Reads articles of whose reviews something can be said. */
final class ReadableArticle {

  private ReadableArticle() {}

  /**
   * Reads an article.
   *
   * @throws IOException when it, or its metadata, cannot be read; the message is for people
   */
  static Article read(ArticleFile file, ArticleFinder.FormatLookup formats) throws IOException {
    Article article = file.read(formats);
    if (article.isUnread()) {
      throw new IOException(article.problems().get(0).message());
    }
    Optional<Problem> unread = unreadMetadata(article);
    if (unread.isPresent()) {
      int line = article.source().fileLine(unread.get().span().start());
      throw new IOException(
          "its metadata cannot be read (line %s): %s".formatted(line, unread.get().message()));
    }
    return article;
  }

  /** The fault that hides all metadata; of a key that is set twice, the first value is read. */
  private static Optional<Problem> unreadMetadata(Article article) {
    return article.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.INVALID_FRONT_MATTER)
        .filter(problem -> article.lacksMetadata())
        .findFirst();
  }
}
