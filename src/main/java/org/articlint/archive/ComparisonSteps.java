package org.articlint.archive;

import org.articlint.archive.near.CommonWords;

/**
 * What it costs to look for the near copies of the paragraphs of one article. An article of
 * thousands of variants of a paragraph, beside another one like it, would cost the product of both.
 */
final class ComparisonSteps {

  /**
   * The most that an article may cost: 4 million candidates, or 200,000 short ones that are
   * compared, one to two seconds. No article of 123 public archives has more than 12,374 and 134.
   */
  static final int MAX_STEPS = 4_000_000;

  /** A comparison takes twenty times as long as a look at a candidate. */
  private static final int STEPS_OF_COMPARISON = 19;

  /** Beyond that, it takes the product of both numbers of words, 64 of them at a time. */
  private static final int WORDS_PER_STEP = 4_000;

  private int spent;

  /**
   * Counts a paragraph that may be near.
   *
   * @throws TooManyCandidatesException when it is one too many
   */
  void addCandidate() {
    add(1);
  }

  /**
   * Counts the comparison of a candidate, word by word.
   *
   * @param words how many words the one has
   * @param others how many the other has, at most {@link CommonWords#MAX_WORDS} both
   * @throws TooManyCandidatesException when it is one too many
   */
  void addComparison(int words, int others) {
    add(STEPS_OF_COMPARISON + words * others / WORDS_PER_STEP);
  }

  private void add(int steps) {
    spent += steps;
    if (spent > MAX_STEPS) {
      throw new TooManyCandidatesException();
    }
  }
}
