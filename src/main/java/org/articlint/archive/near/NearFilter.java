package org.articlint.archive.near;

import org.articlint.archive.column.Column;

/**
 * Finds near texts among those of an archive that no single index holds: texts that may be near
 * share one of the {@link #keys}, {@link #mayBeNear} rules out most of the others by a few bits,
 * and {@link #areNear} decides. Passes every near pair ({@link NearForms} has the proof), whatever
 * rarities it was made with.
 */
public final class NearFilter {

  private final Prefixes prefixes;
  private final WordPairs pairs;

  /**
   * Creates a filter.
   *
   * @param similarity in percent
   * @param rarities of pairs of words, by {@link PairCounts}
   */
  public NearFilter(int similarity, byte[] rarities) {
    this.prefixes = new Prefixes(similarity);
    this.pairs = new WordPairs(Column.of(rarities));
  }

  /** Whether near copies of a text can be found by keys: very short texts have none. */
  public boolean hasKeys(int words) {
    return prefixes.filters(words);
  }

  /** The length of the shortest text that may be near one of this length. */
  public int shortest(int words) {
    return prefixes.similarity().shortest(words);
  }

  /** The length of the longest text that may be near one of this length. */
  public int longest(int words) {
    return prefixes.similarity().longest(words);
  }

  /** The keys of a text, its rarest pairs of words; near texts share one of them. */
  public int[] keys(int[] words) {
    return pairs.rarest(words, prefixes.length(words.length));
  }

  /** A few bits of a text, and its length. */
  public static long signature(int[] words) {
    return NearForms.signature(words);
  }

  /** Whether two texts may be near, by their signatures. */
  public boolean mayBeNear(long signature, long other) {
    return NearForms.mayBeNear(prefixes.similarity(), signature, other);
  }

  /** Whether two texts are near; texts that are too long are near to none. */
  public boolean areNear(int[] words, CommonWords prepared, int[] other) {
    if (words.length > CommonWords.MAX_WORDS || other.length > CommonWords.MAX_WORDS) {
      return false;
    }
    int needed = prefixes.similarity().neededWords(words.length, other.length);
    return prepared.with(other, needed) >= needed;
  }
}
