package org.articlint.cli.selection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.articlint.rule.config.Config;

/** Finds the globs of a configuration that no file matches: most of them are misspelt. */
public final class UnmatchedPatterns {

  /** In a larger tree, nothing is said about globs that have matched nothing by then. */
  static final int MAX_FILES = 200_000;

  private UnmatchedPatterns() {}

  /**
   * Looks at all files below the configuration, also those that git ignores, because a glob may be
   * there to exclude them wherever git is not asked.
   */
  public static List<Config.Pattern> in(Config config) throws IOException {
    List<Config.Pattern> left = new ArrayList<>(config.patterns());
    Search search = new Search(config, left);
    if (!left.isEmpty()) {
      Files.walkFileTree(config.directory(), search);
    }
    return search.files > MAX_FILES ? List.of() : left;
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final Config config;
    private final List<Config.Pattern> left;
    private int files;

    Search(Config config, List<Config.Pattern> left) {
      this.config = config;
      this.left = left;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes found) {
      return directory.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
      files++;
      String path = config.relative(file);
      left.removeIf(pattern -> pattern.glob().matches(path));
      return left.isEmpty() || files > MAX_FILES
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
