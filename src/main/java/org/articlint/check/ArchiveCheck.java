package org.articlint.check;

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

  /** What was taken of the articles of an archive. */
  interface Archive<F> {

    /**
     * Adds an article; they come in the order of their paths.
     *
     * @param path the article's path relative to the root
     * @param judged whether the judge will be asked about it
     */
    void add(String path, F facts, boolean judged);

    /** Gets ready to judge; nothing is added after this. */
    Judge complete();
  }

  /** Knows the whole archive. Several threads may ask at once. */
  @FunctionalInterface
  interface Judge {
    /** Judges the article of a path; empty when none was added that may be judged. */
    Optional<Verdict> judge(String path);
  }

  /** Takes from an article what the check compares. */
  F facts(Article article, Context context);

  /** An archive without articles. */
  Archive<F> archive();

  /**
   * Adds to a match what can only be said with the texts at hand.
   *
   * @param path the path of the article that has the match
   * @param articles reads an article of the archive by its path
   */
  Match explain(Match match, String path, Function<String, Optional<Article>> articles);
}
