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
import org.articlint.rule.config.Config;
import org.articlint.rule.config.GlobSet;
import org.articlint.rule.yaml.ConfigException;

/** Finds the globs of a configuration that no file matches: most of them are misspelt. */
public final class UnmatchedPatterns {

  /** In a larger tree, nothing is said about globs that have matched nothing by then. */
  static final int MAX_FILES = 200_000;

  private UnmatchedPatterns() {}

  /**
   * Looks at all files below the configuration, also those that git ignores, because a glob may be
   * there to exclude them wherever git is not asked.
   *
   * @throws ConfigException when the globs take too many steps on one of them
   */
  public static List<Config.Pattern> in(Config config) throws IOException, ConfigException {
    Search search = new Search(config);
    if (!config.patterns().isEmpty()) {
      Files.walkFileTree(config.directory(), search);
    }
    if (search.costly.isPresent()) {
      config.verify(search.costly.get());
    }
    return search.files > MAX_FILES ? List.of() : search.unmatched();
  }

  private static final class Search extends SimpleFileVisitor<Path> {
    private final Config config;
    private final GlobSet globs;
    private final BitSet matched = new BitSet();
    private Optional<Path> costly = Optional.empty();
    private int files;

    Search(Config config) {
      this.config = config;
      this.globs = GlobSet.of(config.patterns().stream().map(Config.Pattern::glob).toList());
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
        matched.or(globs.matching(config.relative(file)));
      } catch (BudgetSpentException e) {
        costly = Optional.of(file);
        return FileVisitResult.TERMINATE;
      }
      return matched.cardinality() == config.patterns().size() || files > MAX_FILES
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
