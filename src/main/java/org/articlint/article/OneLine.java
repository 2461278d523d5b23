package org.articlint.article;

/** A text as a message quotes it. */
public final class OneLine {

  private OneLine() {}

  /**
   * The text without white space around it, and with one space for all white space in it.
   *
   * @param most UTF-16 units that are shown; of a longer text, the first ones and an ellipsis
   */
  public static String of(String text, int most) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), most + 1));
    boolean isBetween = false;
    for (int i = 0; i < text.length() && line.length() <= most; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isBetween = line.length() > 0;
      } else {
        line.append(isBetween ? " " : "").append(c);
        isBetween = false;
      }
    }
    return line.length() > most ? line.substring(0, most) + "…" : line.toString();
  }

  /** White space as {@code \s} of a pattern has it. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
