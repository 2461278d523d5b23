package org.articlint.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.GitDirectory;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/**
 * Refuses to write a report over what is no report: articles, what a check reads besides them, and
 * what git keeps.
 *
 * @param sources the files that decide what the check finds
 */
public record OutputTargets(Setup setup, Set<Path> sources) {

  /** As many as Linux follows. */
  private static final int MAX_LINKS = 40;

  /**
   * Leaves the reports that a run writes out of the articles that it reads, where a report of an
   * earlier run may lie. A target that the command line names stays one.
   */
  public static void leaveOut(Setup setup, Collection<Path> files, Targets targets) {
    for (Path file : files) {
      Path real = real(file);
      if (!targets.paths().contains(real)) {
        setup.formats().leaveOut(real);
      }
    }
  }

  /**
   * Refuses files, for the check of a setup.
   *
   * @param sources returns the files that decide what is found; asked only if there are files
   * @throws UsageException when one must not be written
   * @throws ConfigException when the configuration that says whether it is an article is at fault
   */
  public static void refuse(
      Setup setup, Collection<Path> files, Function<ArticleFilter, Set<Path>> sources)
      throws UsageException, ConfigException {
    if (!files.isEmpty()) {
      ArticleFilter filter = new ArticleFilter(setup.root(), setup.configs(), setup.formats());
      OutputTargets targets = new OutputTargets(setup, sources.apply(filter));
      Set<Path> written = new HashSet<>();
      for (Path file : files) {
        targets.refuse(file);
        if (!written.add(real(file)) && !ReportFile.isDevice(file)) {
          throw new UsageException(
              "the file %s would be written twice; give --history and each --output its own"
                  .formatted(targets.name(file)));
        }
      }
    }
  }

  /**
   * Refuses a file for the history that a check would read as an article, also before there is one:
   * a report is left out of the articles, the history of another run cannot be.
   *
   * @throws ConfigException when the configuration that says whether it is an article is at fault
   */
  public static void refuseAsHistory(Setup setup, Path file)
      throws UsageException, ConfigException {
    OutputTargets targets = new OutputTargets(setup, Set.of());
    Path real = real(file);
    if (real.startsWith(setup.root()) && targets.isNamedAsArticle(real)) {
      throw new UsageException(
          ("--history: %s would be an article of the archive; give it another name, such as"
                  + " history.jsonl, or a place outside the archive")
              .formatted(targets.name(real)));
    }
  }

  /**
   * Refuses a file.
   *
   * @throws UsageException when it must not be written
   * @throws ConfigException when the configuration that says whether it is an article is at fault
   */
  public void refuse(Path file) throws UsageException, ConfigException {
    Path real = real(file);
    boolean isOfRoot = real.startsWith(setup.root());
    if (file.startsWith(setup.root()) && !isOfRoot) {
      throw new UsageException(
          "--output: %s is a link that leads outside %s; name the file itself"
              .formatted(name(file), setup.root()));
    }
    if (GitDirectory.holds(real)) {
      throw new UsageException("--output would write into the directory of git: " + name(real));
    }
    if (sources.contains(real) || (isOfRoot && ArticleFilter.mayDecide(real))) {
      throw new UsageException(
          "--output would overwrite %s, which the check reads".formatted(name(real)));
    }
    if (isOfRoot && isArticle(real) && !EarlierReport.is(real, setup.root())) {
      throw new UsageException(
          ("--output would overwrite the article %s; write to a place outside the archive, or add"
                  + " the file to 'exclude' in articlint.yaml")
              .formatted(name(real)));
    }
  }

  /** The place to which links lead; a file that does not exist has one as well. */
  private static Path real(Path file) {
    Path target = file;
    try {
      for (int links = 0; links < MAX_LINKS && isDangling(target); links++) {
        target = target.resolveSibling(Files.readSymbolicLink(target));
      }
      return Files.exists(target)
          ? target.toRealPath()
          : target.resolveSibling("").toRealPath().resolve(target.getFileName());
    } catch (IOException e) {
      // Writing it gives the reason.
      return target.normalize();
    }
  }

  /** Whether it is a link to a file that writing it would make. */
  private static boolean isDangling(Path file) {
    return Files.isSymbolicLink(file) && !Files.exists(file);
  }

  /** Whether a path below the root is that of an article. */
  private boolean isArticle(Path real) throws ConfigException {
    return Files.exists(real) && isNamedAsArticle(real);
  }

  /** Whether what stands at a path below the root is read as an article. */
  private boolean isNamedAsArticle(Path real) throws ConfigException {
    Config config = setup.configs().of(real.resolveSibling(""));
    config.verify(real);
    return real.startsWith(config.archive())
        && setup.formats().isNamedAsArticle(config, name(real).replace('\\', '/'))
        && config.excludes(real).isEmpty();
  }

  private String name(Path file) {
    return file.startsWith(setup.root()) ? setup.root().relativize(file).toString() : "" + file;
  }
}
