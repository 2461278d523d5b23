package org.articlint.article;

import java.text.Normalizer;

/**
 * The characters that {@link NormalText} does not keep as they are. Ranges instead of properties:
 * Java does not tell for what reason Unicode holds a character for compatible with others, and
 * superscripts, fractions and signs such as U+2122 are to stay.
 */
final class FoldedCharacters {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  /** Full-width marks that Chinese and Japanese sentences are written with. */
  private static final String FULL_WIDTH_MARKS = "！（），．；？［］｛｝～";

  /** High surrogates of mathematical letters, and of variation selectors. */
  private static final char MATHEMATICAL = '\uD835';

  private static final char SELECTORS = '\uDB40';

  private FoldedCharacters() {}

  /** Returns whether a character from {@link NormalText#FIRST_FOLDED} on may be folded. */
  static boolean mayFold(char c) {
    if (c < '\u0300') {
      return c == '\u00A0' || c == SOFT_HYPHEN;
    }
    if (c < '\u2000') {
      return c == '\u034F' || c == '\u061C' || c == '\u1680' || isIn(c, 0x180B, 0x180F);
    }
    if (c < '\u2070') {
      return c <= '\u2011' || isIn(c, 0x2028, 0x202F) || c >= '\u205F';
    }
    if (c < '\uD800') {
      return c == '\u3000';
    }
    return c == MATHEMATICAL || c == SELECTORS || isIn(c, 0xFB00, 0xFFEF);
  }

  /**
   * Returns whether a character from {@link NormalText#FIRST_FOLDED} on may not be in NFC, by
   * itself or after another.
   */
  static boolean mayCompose(char c) {
    return isIn(c, 0x0300, 0x1FFF)
        || isIn(c, 0x20D0, 0x20FF)
        || isIn(c, 0x2126, 0x212B)
        || isIn(c, 0x2329, 0x232A)
        || isIn(c, 0x2ADC, 0x2DFF)
        || isIn(c, 0x302A, 0x302F)
        || isIn(c, 0x3099, 0x309A)
        || isIn(c, 0xA66F, 0xABFF)
        || isIn(c, 0xD7B0, 0xDFFF)
        || isIn(c, 0xF900, 0xFAFF);
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }

  /** Returns whether a character composes with the one before it: a mark, or a part of Hangul. */
  static boolean isTrailing(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || isIn(c, 0x1160, 0x11FF);
  }

  /**
   * What takes the place of a character: mostly the character itself.
   *
   * @param before the last letter or sign before it that is kept
   * @param after the first character after it that is visible
   */
  static String fold(int c, int before, int after) {
    if (c < NormalText.FIRST_FOLDED) {
      return Character.toString(c);
    }
    if (isJoiner(c)) {
      return isJoined(before) && isJoined(after) ? Character.toString(c) : "";
    }
    if (isInvisible(c)) {
      return "";
    }
    int type = Character.getType(c);
    if (type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR) {
      return " ";
    }
    if (c == '\u2010' || c == '\u2011') {
      return "-";
    }
    return isCompatible(c)
        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
        : Character.toString(c);
  }

  static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
  }

  /** Joiners, marks of direction, of how a line may break, and of how a character is drawn. */
  static boolean isInvisible(int c) {
    return c == SOFT_HYPHEN
        || c == '\u034F'
        || c == '\u061C'
        || isIn(c, 0x180B, 0x180F)
        || isIn(c, 0x200B, 0x200F)
        || isIn(c, 0x202A, 0x202E)
        || isIn(c, 0x2060, 0x206F)
        || isIn(c, 0xFE00, 0xFE0F)
        || c == '\uFEFF'
        || isIn(c, 0xE0100, 0xE01EF);
  }

  /** The signs for whole sentences stay: one of them stands for 18 letters. */
  private static boolean isCompatible(int c) {
    return isIn(c, 0xFB00, 0xFDF9)
        || isIn(c, 0xFDFC, 0xFDFF)
        || isIn(c, 0xFE10, 0xFEFC)
        || (isIn(c, 0xFF01, 0xFFEF) && FULL_WIDTH_MARKS.indexOf(c) < 0)
        || isIn(c, 0x1D400, 0x1D7FF);
  }

  /**
   * Returns whether a joiner beside a character may belong to how it is written: in Arabic and
   * Indic scripts, where it makes another word or another shape, and within an emoji.
   */
  private static boolean isJoined(int c) {
    int type = Character.getType(c);
    if (type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL) {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case COMMON, LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW -> false;
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
      default -> Character.isLetter(c) || isTrailing(c);
    };
  }
}
