package org.articlint.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.articlint.rule.ConfigFiles;

/**
 * How paths relative to the root of a run are shown: as one would type them in the working
 * directory when they lie below it, else absolute. A report shows several for each finding.
 */
final class ShownPaths implements UnaryOperator<String> {

  private final Path directory;
  private final Path root;

  /** What stands before each path when all lie below the working directory. */
  private final Optional<String> prefix;

  /**
   * Paths to be shown.
   *
   * @param directory the working directory, a real path
   * @param root what the paths are relative to, a real path
   */
  ShownPaths(Path directory, Path root) {
    this.directory = directory;
    this.root = root;
    if (root.startsWith(directory)) {
      String below = ConfigFiles.display(directory, root);
      prefix = Optional.of(below.isEmpty() ? "" : below + "/");
    } else {
      prefix = Optional.empty();
    }
  }

  @Override
  public String apply(String path) {
    boolean isRelative = !path.startsWith("/") && path.indexOf(':') < 0;
    return prefix.isPresent() && isRelative
        ? prefix.get() + path
        : ConfigFiles.display(directory, root.resolve(path));
  }
}
