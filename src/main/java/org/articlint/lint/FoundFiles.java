package org.articlint.lint;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is about.
 *
 * @param root what the paths are relative to
 * @param files in the order of their paths
 * @param failures files that were asked for and cannot be checked
 * @param skipped files that were left out
 */
public record FoundFiles(
    Path root, List<ArticleFile> files, List<Failure> failures, List<Skipped> skipped) {}
