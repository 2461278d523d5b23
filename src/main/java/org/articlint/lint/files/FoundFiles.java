package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is about.
 *
 * @param root what the paths are relative to
 * @param files in the order of their paths
 * @param failures files that were asked for and cannot be checked
 * @param skipped files that were left out
 * @param directories those of which all articles are among the files
 */
public record FoundFiles(
    Path root,
    List<ArticleFile> files,
    List<Failure> failures,
    List<Skipped> skipped,
    List<Path> directories) {

  /** Whether all articles of a directory are among the files. */
  public boolean hasAllOf(Path directory) {
    return directories.stream().anyMatch(directory::startsWith);
  }
}
