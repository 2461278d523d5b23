package org.articlint.rule.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The names of configuration files and where they are looked for. */
public final class ConfigFiles {

  /** The names; in one directory the first one found holds. */
  public static final List<String> NAMES =
      List.of("articlint.yaml", ".articlint.yaml", "articlint.yml", ".articlint.yml");

  private ConfigFiles() {}

  /**
   * Finds the configuration file in a directory. What has its name and cannot be read, such as a
   * link that leads nowhere, is found: its rules would else be dropped in silence.
   */
  static Optional<Path> in(Path directory) {
    for (String name : NAMES) {
      Path file = directory.resolve(name);
      if (isThere(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** All of them in a directory, the one that holds first. */
  static List<Path> all(Path directory) {
    return NAMES.stream().map(directory::resolve).filter(ConfigFiles::isThere).toList();
  }

  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
  }

  /** Whether there is a configuration file in a directory or in one that holds it. */
  public static boolean isBelowOne(Path directory) {
    Path at = directory;
    while (at != null && in(at).isEmpty()) {
      at = at.getParent();
    }
    return at != null;
  }

  /** Whether a directory is the top of a git work tree. */
  public static boolean isGitTop(Path directory) {
    return Files.exists(directory.resolve(".git"));
  }

  /** Finds the top of the git work tree that holds a directory. */
  public static Optional<Path> gitTop(Path directory) {
    for (Path at = directory; at != null; at = at.getParent()) {
      if (isGitTop(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
