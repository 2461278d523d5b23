package org.articlint.archive.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files and folders as words: {@code linux/install.md} is linux and install. */
public final class FileNames {

  private static final int MIN_CHARS = 3;

  /** Between words; a capital letter begins one. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

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

  private static Set<String> words(String text, int from, int to) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN_WORDS.split(text.substring(from, to), -1)) {
      if (word.length() >= MIN_CHARS || isNumber(word)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The parts of versions. */
  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }
}
