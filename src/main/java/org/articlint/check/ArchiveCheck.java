package org.articlint.check;

import java.util.List;
import org.articlint.article.Article;

/**
 * A check that compares articles. It takes what it needs of each article, so that the article
 * itself can be released, and judges when all have been read.
 *
 * @param <F> what it remembers of an article
 */
public sealed interface ArchiveCheck<F> extends Check permits RepeatedParagraphs {

  /**
   * What one article contributes.
   *
   * @param path the article's path relative to the root
   * @param checked whether the article is under check, or only compared with
   */
  record Contribution<F>(String path, boolean checked, F facts) {}

  /** Takes from an article what the check compares. */
  F facts(Article article, Context context);

  /**
   * Judges the archive.
   *
   * @param archive every article, in the order of their paths
   * @return one verdict for each contribution, in the same order; those not under check are skipped
   */
  List<Verdict> judge(List<Contribution<F>> archive);
}
