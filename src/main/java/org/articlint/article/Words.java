package org.articlint.article;

/**
 * Tells words from what separates them, the same way for all counts, comparisons and terms. A word
 * is a run of letters, digits and combining marks of a {@link NormalText}; an apostrophe or a
 * joiner after the first of them does not end it, a hyphen does. Letters of scripts that are
 * written without spaces form runs of their own, which are divided into words by a dictionary.
 */
public final class Words {

  /** The apostrophe of typewriters. */
  public static final char APOSTROPHE = '\'';

  /** The apostrophe of print. */
  public static final char RIGHT_QUOTE = '’';

  /** Zero as a Chinese numeral, which is no letter by its category. */
  private static final char IDEOGRAPHIC_ZERO = '\u3007';

  /** For each ASCII character its lower case; 0 when it is no part of a word. */
  private static final byte[] ASCII = ascii();

  private Words() {}

  /** Returns a table of {@link #lowerCase} for ASCII, for loops that no call may slow down. */
  public static byte[] ascii() {
    byte[] lower = new byte[0x80];
    for (char c = 0; c < lower.length; c++) {
      lower[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
    return lower;
  }

  /** Returns the lower case of a code point; 0 when it is no part of a word. */
  public static int lowerCase(int codePoint) {
    if (codePoint < ASCII.length) {
      return ASCII[codePoint];
    }
    boolean isPart =
        Character.isLetterOrDigit(codePoint) || isMark(codePoint) || codePoint == IDEOGRAPHIC_ZERO;
    return isPart ? Character.toLowerCase(codePoint) : 0;
  }

  /** Returns whether a code point is a letter, a digit or a combining mark. */
  public static boolean isPart(int codePoint) {
    return lowerCase(codePoint) != 0;
  }

  /** Returns whether a code point is a combining mark, which belongs to the letter before it. */
  public static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Returns whether a word goes on after a character that is no part of it. */
  public static boolean isInside(int codePoint) {
    return codePoint == APOSTROPHE
        || codePoint == RIGHT_QUOTE
        || FoldedCharacters.isJoiner(codePoint);
  }

  /**
   * Counts the words of a text, those of scripts without spaces by a dictionary: as much text in
   * one language as in another. Minimum lengths are in these words.
   */
  public static int count(String text) {
    int words = 0;
    boolean isInWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII.length) {
        return countRuns(text);
      }
      if (ASCII[c] == 0) {
        isInWord &= c == APOSTROPHE;
      } else if (!isInWord) {
        isInWord = true;
        words++;
      }
    }
    return words;
  }

  private static int countRuns(String text) {
    int words = 0;
    for (WordRuns runs = new WordRuns(text); runs.next(); ) {
      words += runs.words();
    }
    return words;
  }
}
