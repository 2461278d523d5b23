package org.articlint.parse.rst;

/**
 * Where marks of inline markup count: docutils' "inline markup recognition rules". A mark that
 * begins stands behind white space or an opening sign and before text; one that ends stands behind
 * text and before white space or a closing sign.
 */
final class RstBorders {

  private static final String BEFORE_START = "'\"([{<-/:";
  private static final String BEHIND_END = "'\")]}>-/\\:.,;!?";

  private static final String OPENING = "'\"([{<";
  private static final String CLOSING = "'\")]}>";

  private RstBorders() {}

  /**
   * Whether a mark may begin markup.
   *
   * @param at UTF-16 offset of the mark, or of what belongs to it
   * @param length the length of the mark
   */
  static boolean isStart(String text, int at, int length) {
    int behind = at + length;
    if (!isBehindBorder(text, at)
        || behind >= text.length()
        || RstLines.isSpace(text.charAt(behind))) {
      return false;
    }
    return at == 0 || !isQuoted(text.charAt(at - 1), text.charAt(behind));
  }

  /** Whether something may begin at an offset. */
  static boolean isBehindBorder(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return RstLines.isSpace(before)
        || BEFORE_START.indexOf(before) >= 0
        || isSign(before, Character.START_PUNCTUATION);
  }

  /** Whether what ends at an offset may end there. */
  static boolean isBeforeBorder(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char behind = text.charAt(end);
    return RstLines.isSpace(behind)
        || BEHIND_END.indexOf(behind) >= 0
        || isSign(behind, Character.END_PUNCTUATION);
  }

  private static boolean isSign(char c, int bracket) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == bracket
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  /** Whether a mark stands between quotation marks or brackets, so that it is meant as such. */
  private static boolean isQuoted(char before, char behind) {
    int pair = OPENING.indexOf(before);
    if (pair >= 0) {
      return CLOSING.charAt(pair) == behind;
    }
    return (before == '\u00AB' && behind == '\u00BB') || (before == '\u201C' && behind == '\u201D');
  }
}
