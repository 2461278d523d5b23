package org.articlint.article;

/**
 * How often each character of ASCII is in a text. One pass over its bytes tells what several limits
 * and checks would each have to look through the text for.
 */
final class AsciiCounts {

  private static final int CHARACTERS = 0x80;
  private static final int DELETE = 0x7F;

  private final int[] counts = new int[CHARACTERS];
  private final boolean isAscii;

  /** Counts in a text in UTF-8, whose bytes below 0x80 are characters of ASCII. */
  AsciiCounts(byte[] utf8) {
    int beyond = 0;
    for (byte each : utf8) {
      if (each < 0) {
        beyond++;
      } else {
        counts[each]++;
      }
    }
    isAscii = beyond == 0;
  }

  /** How often a character of ASCII is in the text. */
  int of(char character) {
    return counts[character];
  }

  /** Whether the text has no other characters. */
  boolean isAscii() {
    return isAscii;
  }

  /** The same, and no control but tab and the ends of lines. */
  boolean isPlain() {
    int controls = counts[DELETE];
    for (char c = 0; c < ' '; c++) {
      controls += c == '\t' || c == '\n' || c == '\r' ? 0 : counts[c];
    }
    return isAscii && controls == 0;
  }
}
