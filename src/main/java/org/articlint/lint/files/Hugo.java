package org.articlint.lint.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Recognises the templates of new articles in a site or theme of Hugo: what stands in {@code
 * archetypes}, beside a configuration or the directory {@code content}. No reader ever sees them,
 * and their metadata is none before Hugo has filled it in.
 *
 * @see <a href="https://gohugo.io/content-management/archetypes/">Hugo: archetypes</a>
 */
final class Hugo {

  /** Files beside the directory, one of which tells a site or a theme. */
  static final List<String> CONFIGURATIONS =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config.json",
          "theme.toml");

  static final String ARCHETYPES = "archetypes";

  /** Directories beside it: one that holds the configuration, and one that holds the articles. */
  static final List<String> DIRECTORIES = List.of("config/_default", "content");

  private final Path root;

  /** For each directory {@code archetypes} that was asked about, whether it holds templates. */
  private final NavigableMap<Path, Boolean> known = new ConcurrentSkipListMap<>();

  /**
   * Creates a look-up.
   *
   * @param root nothing above it is looked at
   */
  Hugo(Path root) {
    this.root = root;
  }

  /** Returns whether a file or directory is, or stands below, the templates of a site. */
  boolean isArchetype(Path path) {
    for (Path at = path; at != null && !at.equals(root); at = at.getParent()) {
      Path name = at.getFileName();
      if (name != null && name.toString().equals(ARCHETYPES)) {
        if (known.computeIfAbsent(at, Hugo::isInSite)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a file is a configuration beside templates. */
  static boolean decides(Path file) {
    return CONFIGURATIONS.contains(String.valueOf(file.getFileName()))
        && Files.isDirectory(file.resolveSibling(ARCHETYPES));
  }

  private static boolean isInSite(Path archetypes) {
    return DIRECTORIES.stream().map(archetypes::resolveSibling).anyMatch(Files::isDirectory)
        || CONFIGURATIONS.stream().map(archetypes::resolveSibling).anyMatch(Files::isRegularFile);
  }
}
