package org.articlint.cli.selection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Finds the globs of a configuration that no file matches: most of them are misspelt. */
public final class UnmatchedPatterns {

  /** In a larger tree, nothing is said about globs that have matched nothing by then. */
  static final int MAX_FILES = 200_000;

  /** Globs may take as long for a file as for so many others. */
  private static final int FILES_OF_COSTLY = 1_000;

  private UnmatchedPatterns() {}

  /**
   * Looks at all files below the configuration, also those that git ignores, because a glob may be
   * there to exclude them wherever git is not asked.
   *
   * @param filter of a check with the configuration
   * @throws ConfigException when the globs take too many steps on a file that a check comes to
   */
  public static List<Config.Pattern> in(Config config, ArticleFilter filter)
      throws IOException, ConfigException {
    Search search = new Search(config, filter);
    if (!config.patterns().isEmpty()) {
      Files.walkFileTree(config.directory(), search);
    }
    if (search.fault.isPresent()) {
      throw search.fault.get();
    }
    return search.isIncomplete || search.files > MAX_FILES ? List.of() : search.unmatched();
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final Config config;
    private final ArticleFilter filter;
    private final BitSet matched = new BitSet();
    private Optional<ConfigException> fault = Optional.empty();
    private boolean isIncomplete;
    private int files;

    Search(Config config, ArticleFilter filter) {
      this.config = config;
      this.filter = filter;
    }

    List<Config.Pattern> unmatched() {
      return IntStream.range(0, config.patterns().size())
          .filter(i -> !matched.get(i))
          .mapToObj(config.patterns()::get)
          .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes found) {
      return directory.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
      files++;
      try {
        matched.or(config.matching(file));
      } catch (BudgetSpentException e) {
        addCostly(file);
      }
      return fault.isPresent()
              || matched.cardinality() == config.patterns().size()
              || files > MAX_FILES
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    /** A file that no check comes to, such as one below {@code node_modules}, is no fault. */
    private void addCostly(Path file) {
      isIncomplete = true;
      files += FILES_OF_COSTLY;
      try {
        filter.takes(file, config.directory());
      } catch (ConfigException e) {
        fault = Optional.of(e);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
