package org.articlint.archive.near;

/** Counts the pairs of adjoining words of many texts, roughly: some pairs share a count. */
public final class PairCounts {

  private final char[] counts;

  /**
   * No texts yet.
   *
   * @param counts how many counts there are, a power of two: in a large archive, more pairs share
   *     one, so that rare ones are not told from others
   */
  public PairCounts(int counts) {
    this(new char[counts]);
  }

  /** Continues with the {@link #counts} of texts. */
  public PairCounts(char[] counts) {
    this.counts = counts;
  }

  /** Counts the pairs of a text. */
  public void add(int[] words) {
    WordPairs.count(words, counts);
  }

  /** Adds the counts of other texts. */
  public void add(PairCounts others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (char) Math.min(Character.MAX_VALUE, counts[i] + others.counts[i]);
    }
  }

  /** The counts so far. */
  public char[] counts() {
    return counts;
  }

  /** How rare each pair is, for {@link NearFilter}. */
  public byte[] rarities() {
    return WordPairs.classes(counts);
  }
}
