package org.articlint.check;

import org.articlint.article.Article;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;

/** A check of one article at a time. Stateless, so that threads can share it. */
public sealed interface ArticleCheck extends Check
    permits AlternativeText,
        ArticleProblem,
        ControlCharacters,
        CountMismatch,
        ListMismatch,
        MetadataCondition,
        MetadataExpression,
        MetadataSchema,
        RequiredContent,
        SectionContent,
        StaleDate,
        TextDensity,
        TextPattern,
        UnreviewedChange {

  /**
   * Checks an article.
   *
   * @throws org.articlint.check.value.BudgetSpentException when patterns need too many steps on
   *     this article
   */
  Verdict check(Article article, Context context);
}
