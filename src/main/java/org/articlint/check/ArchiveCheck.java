package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.LiveSegment;
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
     * Adds an article, about which the judge may be asked; they come in the order of their paths.
     *
     * @param path the article's path relative to the root
     */
    void add(String path, F facts);

    /**
     * Gets ready to judge; nothing is added after this. May be asked again with other knowledge.
     *
     * @param known the paragraphs of the archive's other articles
     */
    Judge complete(List<LiveSegment> known);
  }

  /** Knows the whole archive. Several threads may ask at once. */
  @FunctionalInterface
  interface Judge {
    /** Judges the article of a path; empty when none was added. */
    Optional<Verdict> judge(String path);
  }

  /** Takes from an article what the check compares. */
  F facts(Article article, Context context);

  /** Which paragraphs of the archive's other articles it wants to know of. */
  RepeatedParagraphs paragraphs();

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
