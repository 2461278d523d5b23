package org.articlint.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.articlint.article.BaseDirectory;

/**
 * How paths relative to the root of a run are shown: as one would type them in the working
 * directory when they lie below it, else absolute. A report shows several for each finding.
 */
final class ShownPaths implements UnaryOperator<String> {

  private final BaseDirectory here;
  private final BaseDirectory run;

  /** What paths below the working directory begin with, when that lies below the root; or empty. */
  private final String inside;

  /** What stands before every other path. */
  private final String prefix;

  /**
   * Paths to be shown.
   *
   * @param directory the working directory, a real path
   * @param root what the paths are relative to, a real path
   */
  ShownPaths(Path directory, Path root) {
    here = new BaseDirectory(directory);
    run = new BaseDirectory(root);
    inside = directory.startsWith(root) ? asPrefix(run.display(directory)) : "";
    prefix = asPrefix(here.display(root));
  }

  private static String asPrefix(String path) {
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  @Override
  public String apply(String path) {
    if (path.startsWith("/") || path.indexOf(':') >= 0) {
      // It may be absolute.
      return here.display(run.resolve(path));
    }
    return !inside.isEmpty() && path.startsWith(inside)
        ? path.substring(inside.length())
        : prefix + path;
  }
}
