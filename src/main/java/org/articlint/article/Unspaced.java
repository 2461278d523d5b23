package org.articlint.article;

/**
 * The scripts that are written without spaces between words and have a dictionary: Han, Kana, Thai,
 * Lao, Khmer and Burmese. Tibetan needs none: a mark stands after each of its syllables.
 */
public enum Unspaced {
  /** Letters of all other scripts, and digits of all scripts. */
  NONE,
  /** Han and Kana, in which site generators count each character as a word. */
  CHARACTERS,
  /** The scripts of South-East Asia. */
  LETTERS;

  private static final char FIRST = '\u0E01';

  /** Returns the kind of a part of a word ({@link Words#isPart}). */
  public static Unspaced of(int part) {
    if (part < FIRST) {
      return NONE;
    }
    if (isSouthEastAsian(part)) {
      return Character.isDigit(part) ? NONE : LETTERS;
    }
    return isHanOrKana(part) ? CHARACTERS : NONE;
  }

  private static boolean isSouthEastAsian(int c) {
    return c <= 0x0EFF
        || isIn(c, 0x1000, 0x109F)
        || isIn(c, 0x1780, 0x17FF)
        || isIn(c, 0xA9E0, 0xA9FE)
        || isIn(c, 0xAA60, 0xAA7F);
  }

  private static boolean isHanOrKana(int c) {
    return isIn(c, 0x3005, 0x3007)
        || isIn(c, 0x3031, 0x3035)
        || isIn(c, 0x303B, 0x303C)
        || isIn(c, 0x3041, 0x30FF)
        || isIn(c, 0x31F0, 0x31FF)
        || isIn(c, 0x3400, 0x9FFF)
        || isIn(c, 0xF900, 0xFAFF)
        || isIn(c, 0x1AFF0, 0x1B16F)
        || isIn(c, 0x20000, 0x3FFFF);
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }

  /**
   * Finds the end of a run of this kind in a text in its normal form: where no letter of the kind
   * and no mark or joiner of one follows.
   *
   * @param from the UTF-16 offset of its first letter
   */
  public int end(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean goesOn =
          Words.isPart(c)
              ? of(c) == this || (end > from && Words.isMark(c))
              : end > from && FoldedCharacters.isJoiner(c);
      if (!goesOn) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
