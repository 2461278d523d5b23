package org.articlint.parse.head;

import org.jspecify.annotations.Nullable;

/** Converts code point indexes, in which snakeyaml and tomlj count, to UTF-16 offsets. */
final class CodePoints {

  /** The UTF-16 offset of each code point; null when both are equal: the text has no surrogates. */
  private final int @Nullable [] utf16;

  CodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      utf16 = null;
      return;
    }
    utf16 = new int[count + 1];
    int offset = 0;
    for (int i = 0; i < count; i++) {
      utf16[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    utf16[count] = offset;
  }

  int toUtf16(int codePoint) {
    return utf16 == null ? codePoint : utf16[Math.min(codePoint, utf16.length - 1)];
  }
}
