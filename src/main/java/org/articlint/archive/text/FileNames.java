package org.articlint.archive.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files as words: {@code install-on-linux.md} is install and linux. */
public final class FileNames {

  private static final int MIN_CHARS = 3;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");

  /** Names that say nothing about the subject. */
  private static final Set<String> GENERAL =
      Set.of("readme", "index", "_index", "home", "overview");

  /** Between words; a capital letter begins one. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

  private FileNames() {}

  /** The words of a file's name without its extensions, in lower case; those of some length. */
  public static Set<String> words(String path) {
    String name = name(path);
    int dot = name.indexOf('.');
    return words(name, 0, dot < 0 ? name.length() : dot);
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

  /**
   * Whether two paths differ in the folder of a language only: {@code en/a.md}, {@code pt-br/a.md}.
   */
  public static boolean areOfOnePage(String path, String other) {
    String[] names = path.split("/", -1);
    String[] others = other.split("/", -1);
    int different = 0;
    for (int i = 0; i < names.length && names.length == others.length; i++) {
      if (!names[i].equals(others[i])) {
        different++;
        if (!LANGUAGE.matcher(names[i]).matches() || !LANGUAGE.matcher(others[i]).matches()) {
          return false;
        }
      }
    }
    return different == 1;
  }

  /** Whether two files in different folders have one name, which says what they are about. */
  public static boolean areOfOneName(String path, String other) {
    String name = name(path);
    int dot = name.indexOf('.');
    return !path.equals(other)
        && name.equals(name(other))
        && !GENERAL.contains(name.substring(0, Math.max(0, dot)).toLowerCase(Locale.ROOT));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether two paths lead to files of one folder. */
  public static boolean areOfOneFolder(String path, String other) {
    int end = path.lastIndexOf('/') + 1;
    return other.lastIndexOf('/') + 1 == end && path.regionMatches(0, other, 0, end);
  }
}
