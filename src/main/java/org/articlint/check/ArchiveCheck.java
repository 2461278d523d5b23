package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
   */
  record Contribution<F>(String path, F facts) {}

  /** Knows the whole archive. Several threads may ask at once. */
  @FunctionalInterface
  interface Judge {
    /**
     * Judges an article.
     *
     * @param article its number among the contributions
     */
    Verdict judge(int article);
  }

  /** Takes from an article what the check compares. */
  F facts(Article article, Context context);

  /**
   * Gets ready to judge.
   *
   * @param archive every article, in the order of their paths
   */
  Judge judge(List<Contribution<F>> archive);

  /**
   * Adds to a match what can only be said with the texts at hand.
   *
   * @param path the path of the article that has the match
   * @param articles reads an article of the archive by its path
   */
  Match explain(Match match, String path, Function<String, Optional<Article>> articles);
}
