package org.articlint.parse.asciidoc;

import java.util.function.IntPredicate;

/**
 * Finds the next place of something in a text, and looks at each place once, not for each start.
 */
final class Occurrences {

  private static final int NONE = -1;

  private final int length;
  private final IntPredicate isThere;
  private int from;
  private int found;

  /** What is looked for from index 0 on. */
  Occurrences(int length, IntPredicate isThere) {
    this.length = length;
    this.isThere = isThere;
    this.from = length + 1;
    this.found = NONE;
  }

  /** The places of a word. */
  static Occurrences of(String word, String text) {
    return new Occurrences(text.length(), at -> text.startsWith(word, at));
  }

  /** The first place from an index on; negative when there is none. */
  int next(int start) {
    boolean isKnown = from <= start && (found == NONE || start <= found);
    if (!isKnown) {
      from = start;
      found = search(start);
    }
    return found;
  }

  private int search(int start) {
    for (int at = start; at < length; at++) {
      if (isThere.test(at)) {
        return at;
      }
    }
    return NONE;
  }
}
