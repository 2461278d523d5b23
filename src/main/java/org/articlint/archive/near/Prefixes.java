package org.articlint.archive.near;

import java.util.Arrays;

/** How many of its rarest pairs a text must be listed under, so that every near copy meets it. */
public final class Prefixes {

  private static final int REMEMBERED = 512;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final int similarity;

  /** {@link #neededPairs} by the number of words, where it was asked for already. */
  private final int[] needed = new int[REMEMBERED];

  /**
   * Of near copies.
   *
   * @param similarity in percent
   */
  public Prefixes(int similarity) {
    this.similarity = similarity;
    Arrays.fill(needed, UNKNOWN);
  }

  /** Whether texts of so many words can be found by their pairs at all: very short ones cannot. */
  boolean filters(int words) {
    return neededPairs(words) >= 1;
  }

  /** The number of pairs for a text of so many words. */
  int length(int words) {
    return Math.max(0, words - Math.max(1, neededPairs(words)));
  }

  /** The fewest pairs in common with any text that may be near a text of so many words. */
  private int neededPairs(int words) {
    if (words >= REMEMBERED) {
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

  /** The length of the shortest text that may be near one of so many words. */
  private int shortest(int words) {
    return (similarity * words + 99) / 100;
  }

  /** The length of the longest text that may be near one of so many words. */
  private int longest(int words) {
    return 100 * words / similarity;
  }

  /** The least c with 100 c >= similarity (n + m - c). */
  private int neededWords(int n, int m) {
    return (similarity * (n + m) + 99 + similarity) / (100 + similarity);
  }

  /** Whether texts of n and m words may be near when at least so many words of both differ. */
  boolean mayBeNear(int n, int m, int differing) {
    return isNear(Math.min(Math.min(n, m), (n + m - differing) / 2), n, m);
  }

  /** Whether texts of n and m words with so many in common, in order, are near. */
  public boolean isNear(int common, int n, int m) {
    return 100L * common >= (long) similarity * (n + m - common);
  }
}
