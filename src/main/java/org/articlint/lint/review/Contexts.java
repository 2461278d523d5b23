package org.articlint.lint.review;

import java.time.LocalDate;
import org.articlint.article.Article;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;

/** Makes what checks need besides an article, where nothing asks for its past. */
final class Contexts {

  private Contexts() {}

  static Context of(ArticleFile file, Article article, LocalDate today) {
    return new Context(
        today, article.source().length(), file.config().vocabulary(), Context.Past.NONE);
  }
}
