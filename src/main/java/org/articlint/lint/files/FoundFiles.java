package org.articlint.lint.files;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run.
 *
 * @param root the directory that paths are relative to
 * @param files in the order of their paths
 * @param failures files that were named and cannot be checked
 * @param skipped files that were left out
 * @param directories directories whose articles are all in {@code files}
 * @param notices for the user, of what decides which files there are
 */
public record FoundFiles(
    Path root,
    List<ArticleFile> files,
    List<Failure> failures,
    List<Skipped> skipped,
    List<Path> directories,
    List<String> notices) {

  /** Files of which there is nothing more to tell. */
  public FoundFiles(
      Path root,
      List<ArticleFile> files,
      List<Failure> failures,
      List<Skipped> skipped,
      List<Path> directories) {
    this(root, files, failures, skipped, directories, List.of());
  }

  /** Whether {@code files} holds all articles of a directory. */
  public boolean hasAllOf(Path directory) {
    return directories.stream().anyMatch(directory::startsWith);
  }
}
