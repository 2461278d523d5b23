package org.articlint.archive.near;

import java.util.Arrays;

/**
 * The number of its rarest pairs under which a text must be listed, so that every near copy shares
 * one of them (see {@link NearForms} for the lemma).
 */
public final class Prefixes {

  private static final int CACHED_LENGTHS = 512;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final int similarity;

  /** Cache of {@link #neededPairs} by the number of words. */
  private final int[] needed = new int[CACHED_LENGTHS];

  /**
   * Creates the numbers for a similarity.
   *
   * @param similarity in percent
   */
  public Prefixes(int similarity) {
    this.similarity = similarity;
    Arrays.fill(needed, UNKNOWN);
  }

  /** Whether texts of this length can be found by their pairs at all: very short ones cannot. */
  boolean filters(int words) {
    return neededPairs(words) >= 1;
  }

  /** The number of pairs under which to list a text of this length. */
  int length(int words) {
    return Math.max(0, words - Math.max(1, neededPairs(words)));
  }

  /** The smallest number of pairs that a text of this length shares with any near one. */
  private int neededPairs(int words) {
    if (words >= CACHED_LENGTHS) {
      return fewestPairs(words);
    }
    if (needed[words] == UNKNOWN) {
      needed[words] = fewestPairs(words);
    }
    return needed[words];
  }

  private int fewestPairs(int words) {
    int fewest = Integer.MAX_VALUE;
    for (int other = shortest(words); other <= longest(words); other++) {
      fewest = Math.min(fewest, 3 * neededWords(words, other) - words - other - 1);
    }
    return fewest;
  }

  /** The length of the shortest text that may be near one of this length. */
  private int shortest(int words) {
    return (similarity * words + 99) / 100;
  }

  /** The length of the longest text that may be near one of this length. */
  private int longest(int words) {
    return 100 * words / similarity;
  }

  /** The smallest c with {@code 100 c >= similarity (n + m - c)}. */
  private int neededWords(int n, int m) {
    return (similarity * (n + m) + 99 + similarity) / (100 + similarity);
  }

  /** Whether texts of n and m words may be near although at least some of their words differ. */
  boolean mayBeNear(int n, int m, int differing) {
    return isNear(Math.min(Math.min(n, m), (n + m - differing) / 2), n, m);
  }

  /** Whether texts of n and m words with some in common, in order, are near. */
  public boolean isNear(int common, int n, int m) {
    return 100L * common >= (long) similarity * (n + m - common);
  }
}
