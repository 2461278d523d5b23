package org.articlint.archive.near;

import org.articlint.archive.column.TooManyCandidatesException;

/**
 * What it costs to look for near copies, in steps of a few nanoseconds, and how much it may. The
 * limit is a multiple of the words for which they are looked for, so that the time of an audit is
 * linear in the text of the archive. Without one, articles of thousands of variants of a paragraph
 * would cost the product of their numbers. Used by one thread.
 */
public final class ComparisonSteps {

  /** What finding the articles of a candidate costs. */
  private static final int STEPS_PER_CANDIDATE = 40;

  private static final int STEPS_PER_OWN = 1;

  /** What a comparison costs beside the product of both numbers of words, 64 of them at a time. */
  private static final int STEPS_PER_COMPARISON = 60;

  private static final int WORDS_PER_STEP = 2 * Long.SIZE;

  /**
   * What an article may cost for each of its words. Of the articles of five public archives and of
   * an archive of 100,000 generated ones, none needs 1 % of its limit.
   */
  private static final int MAX_STEPS_PER_WORD = 125;

  /** What a short article may cost beside that: a single paragraph may have many near copies. */
  private static final int MAX_STEPS_PER_ARTICLE = 300_000;

  /** What all articles of an archive may cost beside that, so that many short ones end soon too. */
  private static final int MAX_STEPS_PER_ARCHIVE = 600_000_000;

  /** Some 8,000 are enough for a short paragraph to find fifty copies, and no more are counted. */
  private static final int MIN_STEPS_PER_ARTICLE = 20_000;

  private static final int SHARE_IN_SEGMENTS = 4;

  /**
   * What grouping the texts of an archive may cost for each of its words. The five archives need
   * 0.1 and less, and generated ones 0.2.
   */
  private static final int MAX_STEPS_PER_WORD_OF_GROUPING = 75;

  private static final int MAX_STEPS_OF_GROUPING = 10_000_000;

  private final long most;
  private long spent;

  /**
   * Allows a number of steps.
   *
   * @param most the largest number
   */
  public ComparisonSteps(long most) {
    this.most = most;
  }

  /**
   * Allows what it may cost to look for the near copies of the paragraphs of an article.
   *
   * @param words the number of their words
   * @param articles the number of all articles of the archive
   */
  public static ComparisonSteps ofArticle(long words, int articles) {
    return new ComparisonSteps(most(words, articles));
  }

  /** Allows any number of steps. */
  public static ComparisonSteps unlimited() {
    return new ComparisonSteps(Long.MAX_VALUE);
  }

  private static long most(long words, int articles) {
    int share = MAX_STEPS_PER_ARCHIVE / Math.max(1, articles);
    return Math.max(MIN_STEPS_PER_ARTICLE, Math.min(MAX_STEPS_PER_ARTICLE, share))
        + MAX_STEPS_PER_WORD * words;
  }

  /**
   * Allows a quarter of that, for an article whose archive lies in several segments. Their lists
   * give other candidates than those of one segment, so that what it spends depends on them;
   * whoever spends that much is therefore judged in one segment, where the limit decides.
   *
   * @param words the number of words of its paragraphs
   * @param articles the number of all articles of the archive
   */
  public static ComparisonSteps ofArticleInSegments(long words, int articles) {
    return new ComparisonSteps(most(words, articles) / SHARE_IN_SEGMENTS);
  }

  /**
   * Allows what it may cost to group the repeated texts of an archive.
   *
   * @param words the number of words of all its paragraphs
   */
  public static ComparisonSteps ofGrouping(long words) {
    return new ComparisonSteps(MAX_STEPS_OF_GROUPING + MAX_STEPS_PER_WORD_OF_GROUPING * words);
  }

  /**
   * Counts forms that are ruled out, or become candidates, by what the lists know of them.
   *
   * @throws TooManyCandidatesException when they are too many
   */
  void addListed(long forms) {
    add(forms);
  }

  /**
   * Counts a form that only the article itself has, so that it adds no other.
   *
   * @throws TooManyCandidatesException when it is one too many
   */
  public void addOwn() {
    add(STEPS_PER_OWN);
  }

  /**
   * Counts a paragraph that may be near.
   *
   * @throws TooManyCandidatesException when it is one too many
   */
  public void addCandidate() {
    add(STEPS_PER_CANDIDATE);
  }

  /**
   * Counts the comparison of two texts, word by word.
   *
   * @param words how many words the one has
   * @param others how many the other has, at most {@link CommonWords#MAX_WORDS} both
   * @throws TooManyCandidatesException when it is one too many
   */
  public void addComparison(int words, int others) {
    add(ofComparison(words, others));
  }

  /** What the comparison of two texts costs. */
  static long ofComparison(int words, int others) {
    return STEPS_PER_COMPARISON + others + (long) words * others / WORDS_PER_STEP;
  }

  private void add(long steps) {
    spent += steps;
    if (spent > most) {
      throw new TooManyCandidatesException();
    }
  }
}
