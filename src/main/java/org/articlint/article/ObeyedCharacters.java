package org.articlint.article;

/** Characters that programs obey instead of showing them. */
public final class ObeyedCharacters {

  private ObeyedCharacters() {}

  /**
   * Whether a code point is a control, an invisible mark of direction, a separator of lines or a
   * byte order mark. Line feed, carriage return and tab are, too.
   */
  public static boolean has(int c) {
    return c < 0x20
        || (c >= 0x7F && c <= 0x9F)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
