package org.articlint.article;

/** A text as a message quotes it: on one line, cut off when it is long. */
public final class OneLine {

  /** More units than the longest code point has, to see where a cluster ends. */
  private static final int LOOK_AHEAD_CHARS = 2;

  private OneLine() {}

  /**
   * The text without white space around it, and with one space for each run of white space in it.
   *
   * @param maxChars the most UTF-16 units that are shown; a longer text ends in an ellipsis, which
   *     is not counted
   */
  public static String of(String text, int maxChars) {
    int enough = maxChars + LOOK_AHEAD_CHARS;
    StringBuilder line = new StringBuilder(Math.min(text.length(), enough));
    boolean isBetween = false;
    for (int i = 0; i < text.length() && line.length() < enough; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isBetween = line.length() > 0;
      } else {
        line.append(isBetween ? " " : "").append(c);
        isBetween = false;
      }
    }
    String whole = line.toString();
    return whole.length() > maxChars ? Graphemes.first(whole, maxChars) + "…" : whole;
  }

  /** White space as {@code \s} of a pattern has it. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
