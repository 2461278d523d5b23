package org.articlint.article;

import java.util.Locale;

/** Texts in lower case. */
public final class LowerCase {

  /** The one letter that has two characters in lower case. */
  private static final String DOTTED_I = "\u0130";

  private static final String LOWER_DOTTED_I = "i\u0307";

  private static final char SIGMA = '\u03A3';

  private static final char LOWER_SIGMA = '\u03C3';

  private static final char FINAL_SIGMA = '\u03C2';

  private LowerCase() {}

  /**
   * Brings a text into lower case, in any language. {@link String#toLowerCase(Locale)} copies the
   * whole text for each letter that becomes longer, and looks for the borders of words at each
   * capital sigma, so that a long text takes quadratic time.
   */
  public static String of(String text) {
    String shortened = text.replace(DOTTED_I, LOWER_DOTTED_I);
    String simple = shortened.indexOf(SIGMA) < 0 ? shortened : withLowerSigmas(shortened);
    return simple.toLowerCase(Locale.ROOT);
  }

  private static String withLowerSigmas(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int at = text.indexOf(SIGMA); at >= 0; at = text.indexOf(SIGMA, at + 1)) {
      lower.setCharAt(at, isLast(text, at) ? FINAL_SIGMA : LOWER_SIGMA);
    }
    return lower.toString();
  }

  /** Whether a letter ends a word of several (Unicode Standard 3.13, Final_Sigma). */
  private static boolean isLast(String text, int at) {
    int before = at;
    while (before > 0 && Words.isMark(text.codePointBefore(before))) {
      before -= Character.charCount(text.codePointBefore(before));
    }
    int after = at + 1;
    while (after < text.length() && Words.isMark(text.codePointAt(after))) {
      after += Character.charCount(text.codePointAt(after));
    }
    return before > 0
        && Character.isLetter(text.codePointBefore(before))
        && !(after < text.length() && Character.isLetter(text.codePointAt(after)));
  }
}
