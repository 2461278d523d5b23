package org.articlint.archive.near;

/**
 * Decides whether a text is a near copy of another, by their common words c, in order, among n and
 * m: their similarity is c / (n + m - c).
 *
 * @param percent the similarity from which on texts are near
 */
public record Similarity(int percent) {

  /** The length of the shortest text that may be near one of this length. */
  int shortest(int words) {
    return (percent * words + 99) / 100;
  }

  /** The length of the longest text that may be near one of this length. */
  int longest(int words) {
    return 100 * words / percent;
  }

  /** The smallest c with {@code 100 c >= percent (n + m - c)}. */
  public int neededWords(int n, int m) {
    return (percent * (n + m) + 99 + percent) / (100 + percent);
  }

  /** Whether texts of n and m words may be near although at least some of their words differ. */
  boolean mayBeNear(int n, int m, int differing) {
    return isNear(Math.min(Math.min(n, m), (n + m - differing) / 2), n, m);
  }

  /** Whether texts of n and m words with some in common, in order, are near. */
  public boolean isNear(int common, int n, int m) {
    return 100L * common >= (long) percent * (n + m - common);
  }
}
