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
    return words(path, 0, dot < 0 ? path.length() : dot);
  }

  /** The words of a text, split as names of files are. */
  public static Set<String> wordsOf(String text) {
    return words(text, 0, text.length());
  }

  /** Anything but letters and digits separates words, and a capital letter begins one. */
  private static Set<String> words(String text, int from, int to) {
    Set<String> words = new HashSet<>();
    int start = from;
    boolean mayEnd = false;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isLetter(c) && !isDigit(c)) {
        add(text.substring(start, i), words);
        start = next;
        mayEnd = false;
      } else {
        int type = Character.getType(c);
        if (mayEnd && type == Character.UPPERCASE_LETTER) {
          add(text.substring(start, i), words);
          start = i;
        }
        mayEnd = type == Character.LOWERCASE_LETTER || isDigit(c);
      }
      i = next;
    }
    add(text.substring(start, to), words);
    return words;
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
