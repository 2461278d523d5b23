package org.articlint.archive.text;

import java.util.HashSet;
import java.util.Set;
import org.articlint.article.LowerCase;

/** The names of files and folders as words: {@code linux/install.md} is linux and install. */
public final class FileNames {

  private static final int MIN_CHARS = 3;

  private FileNames() {}

  /** The words of a path without extensions, in lower case; those of some length. */
  public static Set<String> words(String path) {
    int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
    Set<String> words = new HashSet<>();
    addParts(path.substring(0, dot < 0 ? path.length() : dot), true, words);
    return words;
  }

  /**
   * The words of a text, split as names of files are, and those that only capital letters divide as
   * a whole too: {@code IOrderList} may be the file {@code iorderlist.md}.
   */
  public static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    addParts(text, true, words);
    addParts(text, false, words);
    return words;
  }

  /**
   * Adds the words of a text. Anything but letters and digits separates them.
   *
   * @param atCapitals whether a capital letter begins one, too
   */
  private static void addParts(String text, boolean atCapitals, Set<String> words) {
    int start = 0;
    boolean mayEnd = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isLetter(c) && !isDigit(c)) {
        add(text.substring(start, i), words);
        start = next;
        mayEnd = false;
      } else {
        int type = Character.getType(c);
        if (mayEnd && atCapitals && type == Character.UPPERCASE_LETTER) {
          add(text.substring(start, i), words);
          start = i;
        }
        mayEnd = type == Character.LOWERCASE_LETTER || isDigit(c);
      }
      i = next;
    }
    add(text.substring(start), words);
  }

  private static boolean isDigit(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static void add(String word, Set<String> words) {
    if (word.length() >= MIN_CHARS || isNumber(word)) {
      words.add(LowerCase.of(word));
    }
  }

  /** The parts of versions. */
  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
