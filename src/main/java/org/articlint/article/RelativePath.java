package org.articlint.article;

import java.nio.file.Path;

/**
 * Paths as messages and reports show them: relative to a directory, with {@code /} between names.
 */
public final class RelativePath {

  private RelativePath() {}

  /** A path relative to a directory when it lies below it, else absolute. */
  public static String display(Path base, Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return slashed(shown);
  }

  /** A path with {@code /} between names. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator().charAt(0), '/');
  }
}
