package org.articlint.article;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A directory that paths are relative to. A path as text, with {@code /} between names, means
 * something only together with its base: findings are told from the root of the run, the entries of
 * a baseline from its own directory, messages from the working directory.
 *
 * @param directory an absolute path without {@code ..}
 */
public record BaseDirectory(Path directory) {

  /** The path of a file for people: relative when it lies below the base, else absolute. */
  public String display(Path file) {
    Path absolute = absolute(file);
    String text = slashed(absolute);
    return absolute.startsWith(directory) ? below(slashed(directory), text) : text;
  }

  /**
   * The path of a file below a directory, both with {@code /} between names. Cuts the directory
   * off, whereas {@link Path#relativize} looks at each name of both paths for dots.
   *
   * @param base ends with a slash only when it is the root of its file system
   */
  public static String below(String base, String file) {
    int start = base.endsWith("/") ? base.length() : base.length() + 1;
    return file.substring(Math.min(start, file.length()));
  }

  /**
   * The path of a file from the base, with {@code ..} where it does not lie below, so that it holds
   * in another copy of both; absolute only when they share no root.
   */
  public String relativize(Path file) {
    Path absolute = absolute(file);
    boolean isReachable = Objects.equals(directory.getRoot(), absolute.getRoot());
    return slashed(isReachable ? directory.relativize(absolute) : absolute);
  }

  /** The file that a path from this base names. */
  public Path resolve(String path) {
    return directory.resolve(path);
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator().charAt(0), '/');
  }
}
