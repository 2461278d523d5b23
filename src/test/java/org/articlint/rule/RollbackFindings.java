package org.articlint.rule;

import java.nio.charset.StandardCharsets;
import org.articlint.article.Article;
import org.articlint.check.ArticleCheck;
import org.articlint.check.Articles;
import org.articlint.check.value.Context;
import org.articlint.check.value.Vocabulary;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.rule.pack.ShippedPacks;

/** Runs missing-rollback-note as it is shipped. */
final class RollbackFindings {

  private static final ShippedPacks PACKS = new ShippedPacks();
  private static final Vocabulary VOCABULARY = PACKS.vocabulary();
  private static final ArticleCheck CHECK =
      (ArticleCheck) PACKS.rulesById().get("missing-rollback-note").check();

  private RollbackFindings() {}

  /** The number of findings in an article of Markdown. */
  static int in(String text) {
    return in(text, "a.md");
  }

  /** The number of findings in an article with a path. */
  static int in(String text, String path) {
    Article article =
        ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), path, Formats.DEFAULT);
    int length = article.source().text().length();
    Context context = new Context(Articles.TODAY, length, VOCABULARY, Context.Past.NONE);
    return CHECK.check(article, context).matches().size();
  }
}
