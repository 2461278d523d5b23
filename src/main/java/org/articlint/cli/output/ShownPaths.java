package org.articlint.cli.output;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.articlint.article.BaseDirectory;

/**
 * Converts paths relative to the root of a run into paths relative to the working directory, or
 * into absolute paths when they lie elsewhere. Prefixes are computed once, because a report shows
 * several paths for each finding.
 */
public final class ShownPaths implements UnaryOperator<String> {

  private final BaseDirectory here;
  private final BaseDirectory run;

  /** The prefix of paths below the working directory, when that lies below the root; or empty. */
  private final String inside;

  /** The prefix to add to every other path. */
  private final String prefix;

  /**
   * Creates the conversion.
   *
   * @param directory the working directory, a real path
   * @param root the root of the run, a real path
   */
  public ShownPaths(Path directory, Path root) {
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
