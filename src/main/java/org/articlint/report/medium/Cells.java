package org.articlint.report.medium;

import org.jline.utils.WCWidth;

/** Measures text in columns of a terminal. */
public final class Cells {

  private Cells() {}

  /** Returns the columns of a text. */
  public static int width(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 0x80;
    }
    return ascii ? text.length() : text.codePoints().map(Cells::width).sum();
  }

  /** Returns the columns of a character. */
  public static int width(int codePoint) {
    return codePoint < 0x80 ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
