package org.articlint.article;

import java.text.Normalizer;

/**
 * Tells words from what separates them, the same way for all counts, comparisons and terms. A word
 * is a run of letters, digits and combining marks; an apostrophe after the first of them does not
 * end it, a hyphen does. Composed and decomposed spellings of a text (NFC and NFD) have the same
 * words.
 *
 * <p>A clause in a script that does not separate words, such as Chinese, Japanese or Thai, is one
 * run and so one word.
 */
public final class Words {

  /** A pattern for one character of a word, apostrophes aside. */
  public static final String PART_PATTERN = "[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]";

  /** The first combining mark: a text with nothing from here on is in NFC. */
  public static final char FIRST_MARK = '\u0300';

  /** The apostrophe of typewriters. */
  public static final char APOSTROPHE = '\'';

  /** The apostrophe of print. */
  public static final char RIGHT_QUOTE = '’';

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
    int type = Character.getType(codePoint);
    boolean isPart =
        Character.isLetterOrDigit(codePoint)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return isPart ? Character.toLowerCase(codePoint) : 0;
  }

  /** Returns whether a code point is a letter, a digit or a combining mark. */
  public static boolean isPart(int codePoint) {
    return lowerCase(codePoint) != 0;
  }

  /** Returns whether a text is in NFC; the first call loads Java's tables. */
  public static boolean isComposed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  /** Returns the text in NFC, the form in which its words are told apart. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Counts the words of a text. */
  public static int count(String text) {
    String composed = mayBeDecomposed(text) ? composed(text) : text;
    int words = 0;
    boolean isInWord = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      boolean isPart = isPart(c);
      if (isPart && !isInWord) {
        words++;
      }
      isInWord = isPart || (isInWord && (c == APOSTROPHE || c == RIGHT_QUOTE));
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean mayBeDecomposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return true;
      }
    }
    return false;
  }
}
