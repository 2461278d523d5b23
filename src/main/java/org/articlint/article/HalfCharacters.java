package org.articlint.article;

/** Finds what escapes can write and UTF-8 cannot: surrogates without their other half. */
public final class HalfCharacters {

  private HalfCharacters() {}

  /** The UTF-16 offset of the first in a text, or -1. */
  public static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
