package org.articlint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;

/**
 * A check that compares articles. It takes what it needs of each article, so that the article
 * itself can be released and an index can keep it, and judges when all have been read.
 */
public sealed interface ArchiveCheck extends Check permits RepeatedParagraphs, UniqueMetadata {

  /** What was taken of the articles of an archive. */
  interface Archive {

    /**
     * Adds an article, about which the judge may be asked; they come in the order of their paths.
     *
     * @param path the article's path relative to the root
     */
    void add(String path, ArticleFacts facts);

    /**
     * Gets ready to judge; nothing is added after this. May be asked again with other knowledge.
     *
     * @param known what was taken of the archive's other articles
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
  ArticleFacts facts(Article article, Context context);

  /** The options on which depends what is taken of an article, as one text. */
  String factOptions();

  /** The percentage of words that near copies have in common. */
  int similarity();

  /** An archive without articles. */
  Archive archive();

  /** Whether {@link #explain} makes the message, not only what some reports show beside it. */
  boolean explainsMessage();

  /**
   * Adds to a match what can only be said with the texts at hand.
   *
   * @param path the path of the article that has the match
   * @param articles reads an article of the archive by its path
   */
  Match explain(Match match, String path, Function<String, Optional<Article>> articles);
}
