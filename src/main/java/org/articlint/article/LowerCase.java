package org.articlint.article;

import java.util.Locale;

/** Texts in lower case. */
public final class LowerCase {

  /** The one letter that has two characters in lower case. */
  private static final String DOTTED_I = "\u0130";

  private static final String LOWER_DOTTED_I = "i\u0307";

  private LowerCase() {}

  /**
   * Brings a text into lower case, in any language. {@link String#toLowerCase(Locale)} copies the
   * whole text for each letter that becomes longer, so that a long text takes quadratic time.
   */
  public static String of(String text) {
    return text.replace(DOTTED_I, LOWER_DOTTED_I).toLowerCase(Locale.ROOT);
  }
}
