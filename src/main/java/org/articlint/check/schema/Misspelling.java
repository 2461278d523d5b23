package org.articlint.check.schema;

/** Whether a key is another one with a slip of the fingers in it. */
final class Misspelling {

  private static final int LEAST_LENGTH = 4;

  private Misspelling() {}

  /** Whether one letter is missing, too many, another one, or two have changed places. */
  static boolean isOf(String written, String meant) {
    if (written.equals(meant) || meant.length() < LEAST_LENGTH) {
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
