package org.articlint.archive.near;

import java.util.Arrays;

/**
 * The number of its rarest pairs under which a text must be listed, so that every near copy shares
 * one of them (see {@link NearForms} for the lemma).
 */
public final class Prefixes {

  private static final int CACHED_LENGTHS = 512;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Similarity similarity;

  /** Cache of {@link #neededPairs} by the number of words. */
  private final int[] needed = new int[CACHED_LENGTHS];

  /**
   * Creates the numbers for a similarity.
   *
   * @param similarity in percent
   */
  public Prefixes(int similarity) {
    this.similarity = new Similarity(similarity);
    Arrays.fill(needed, UNKNOWN);
  }

  /** The similarity from which on texts are near. */
  public Similarity similarity() {
    return similarity;
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
    for (int other = similarity.shortest(words); other <= similarity.longest(words); other++) {
      fewest = Math.min(fewest, 3 * similarity.neededWords(words, other) - words - other - 1);
    }
    return fewest;
  }
}
