package org.articlint.parse.head;

import org.articlint.article.Span;

/** Limits of what is read of one head: counts, not seconds. */
public final class HeadLimits {

  /** UTF-16 units of a head. */
  public static final int MAX_CHARS = 1 << 20;

  /** Keys, values, lists and mappings of a head. */
  public static final int MAX_NODES = 100_000;

  /** Lists and mappings inside each other. */
  public static final int MAX_DEPTH = 20;

  private int nodes;

  HeadLimits() {}

  /** The message about a head over the limit. */
  static String tooMuchMetadata(int chars) {
    return "the metadata has %s characters, and at most %s are read, so no rule has checked it"
        .formatted(chars, MAX_CHARS);
  }

  /**
   * Counts a key or value.
   *
   * @throws HeadFault when it is one too many
   */
  void count(Span at) {
    nodes++;
    if (nodes > MAX_NODES) {
      throw new HeadFault(
          at,
          "the metadata has more than the %s keys and values that are read, so no rule has checked it"
              .formatted(MAX_NODES));
    }
  }

  /**
   * Refuses what is nested too deeply.
   *
   * @param depth the number of lists and mappings around the value, and itself
   */
  static void requireDepth(int depth, Span at) {
    if (depth > MAX_DEPTH) {
      throw new HeadFault(
          at,
          "the metadata is nested deeper than the %s levels that are read, so no rule has checked it"
              .formatted(MAX_DEPTH));
    }
  }
}
