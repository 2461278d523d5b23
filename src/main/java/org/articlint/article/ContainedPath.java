package org.articlint.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of an article that is one of many in a file: the path of the file, {@code #} and a name,
 * as in {@code export.xml#post-4711}. The name has a form that no file of an article ends in.
 */
public final class ContainedPath {

  private static final String ENDING = ".xml";

  private static final Pattern NAME = Pattern.compile("#((?:post|item)-\\d++(?:-\\d++)?+)\\z");

  private ContainedPath() {}

  /**
   * Joins the path of a file and the name of an article in it.
   *
   * @param file a path of which {@link #mayHold} is true
   * @param name {@code post} or {@code item} with one or two numbers, joined by {@code -}
   */
  public static String of(String file, String name) {
    return file + "#" + name;
  }

  /** Whether a file may hold many articles, by its path. */
  public static boolean mayHold(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
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
