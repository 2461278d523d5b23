package org.articlint.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of an article that is one of many in a file: the path of the file, {@code #} and a name,
 * as in {@code export.xml#post-4711}. The name has no dot, so that no file of an article ends in
 * it.
 */
public final class ContainedPath {

  private static final List<String> ENDINGS =
      List.of(".xml", ".json", ".jsonl", ".ndjson", ".csv", ".tsv");

  private static final Pattern NAME = Pattern.compile("#([\\p{L}\\p{N}_-]{1,100}+)\\z");

  private ContainedPath() {}

  /**
   * Joins the path of a file and the name of an article in it.
   *
   * @param file a path of which {@link #mayHold} is true
   * @param name at most 100 letters, digits, {@code -} and {@code _}
   */
  public static String of(String file, String name) {
    return file + "#" + name;
  }

  /** The endings of files that may hold many articles. */
  public static List<String> endings() {
    return ENDINGS;
  }

  /** Whether a file may hold many articles, by its path. */
  public static boolean mayHold(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** The path of the file that holds an article: its own path, if that is the only one there. */
  public static String file(String path) {
    Matcher name = NAME.matcher(path);
    boolean isContained =
        path.indexOf('#') >= 0 && name.find() && mayHold(path.substring(0, name.start()));
    return isContained ? path.substring(0, name.start()) : path;
  }

  /** The name of an article in its file; empty if it is the only one there. */
  public static String name(String path) {
    String file = file(path);
    return file.length() == path.length() ? "" : path.substring(file.length() + 1);
  }

  /** Whether an article is one of many in its file. */
  public static boolean isOne(String path) {
    return file(path).length() < path.length();
  }
}
