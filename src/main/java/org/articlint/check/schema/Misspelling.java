package org.articlint.check.schema;

/** Recognizes keys with a single typing error. */
final class Misspelling {

  private static final int MIN_LENGTH = 4;

  private Misspelling() {}

  /**
   * Whether the keys differ by one edit: an insertion, deletion, substitution or transposition of
   * adjacent characters (a Damerau-Levenshtein distance of 1). Shorter keys than four characters
   * are never recognized.
   */
  static boolean isOf(String written, String meant) {
    if (written.equals(meant) || meant.length() < MIN_LENGTH) {
      return false;
    }
    int from = 0;
    while (from < Math.min(written.length(), meant.length())
        && written.charAt(from) == meant.charAt(from)) {
      from++;
    }
    String w = written.substring(from);
    String m = meant.substring(from);
    boolean swapped =
        w.length() == m.length()
            && w.length() >= 2
            && w.charAt(0) == m.charAt(1)
            && w.charAt(1) == m.charAt(0)
            && w.substring(2).equals(m.substring(2));
    return swapped || rest(w).equals(rest(m)) || w.equals(rest(m)) || rest(w).equals(m);
  }

  private static String rest(String text) {
    return text.isEmpty() ? text : text.substring(1);
  }
}
