package org.articlint.archive.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of files as words: {@code install-on-linux.md} is install and linux. */
public final class FileNames {

  private static final int MIN_CHARS = 3;

  /** Between words; a capital letter begins one. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

  private FileNames() {}

  /** The words of a file's name without its extensions, in lower case; those of some length. */
  public static Set<String> words(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return words(name, 0, dot < 0 ? name.length() : dot);
  }

  /** The words of a text, split as names of files are. */
  public static Set<String> wordsOf(String text) {
    return words(text, 0, text.length());
  }

  private static Set<String> words(String text, int from, int to) {
    return BETWEEN_WORDS
        .splitAsStream(text.substring(from, to))
        .filter(word -> word.length() >= MIN_CHARS)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether two paths lead to files of one folder. */
  public static boolean areOfOneFolder(String path, String other) {
    int end = path.lastIndexOf('/') + 1;
    return other.lastIndexOf('/') + 1 == end && path.regionMatches(0, other, 0, end);
  }
}
