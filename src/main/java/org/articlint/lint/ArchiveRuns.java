package org.articlint.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.ArchiveCheck;
import org.articlint.check.Check;
import org.articlint.check.match.Verdict;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Guard;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** The archive checks of a run: one for each archive and the facts that checks compare of it. */
final class ArchiveRuns implements ArchiveJudge, AutoCloseable {

  private final List<ArchiveRun> runs = new ArrayList<>();

  /** By identity: equal checks may run twice, and hashing them would slow the start. */
  private final Map<Optional<Path>, Map<Check, ArchiveRun>> byArchive = new HashMap<>();

  private boolean lacksArchive;

  private ArchiveRuns() {}

  /**
   * What the rest of the archives adds to a run.
   *
   * @param articles how many articles of the largest one are only compared with
   * @param lacksArchive whether some article has no archive but the files that were named
   * @param failures articles that could not be read
   */
  record Others(int articles, boolean lacksArchive, List<Failure> failures) {}

  /** Starts the archive checks of all rules. */
  static ArchiveRuns start(FoundFiles found, ArchiveLookup lookup) {
    ArchiveRuns archives = new ArchiveRuns();
    for (ArticleFile file : found.files()) {
      for (Rule rule : file.config().ruleSet(file.file()).rules()) {
        if (rule.check() instanceof ArchiveCheck check) {
          archives.lacksArchive |= !file.config().hasArchive() && !found.hasAllOf(file.file());
          if (archives.of(check, file.config()).isEmpty()) {
            archives.add(rule, check, file.config(), found, lookup);
          }
        }
      }
    }
    return archives;
  }

  /** Adds a check to the run that compares the same facts of the same archive, or starts one. */
  private void add(
      Rule rule, ArchiveCheck check, Config config, FoundFiles found, ArchiveLookup lookup) {
    Map<Check, ArchiveRun> ofArchive =
        byArchive.computeIfAbsent(ArchiveRun.archiveOf(config), a -> new IdentityHashMap<>());
    Optional<ArchiveRun> same =
        ofArchive.values().stream().filter(run -> run.serves(check, config)).findFirst();
    ArchiveRun run = same.orElseGet(() -> ArchiveRun.start(rule, check, config, found, lookup));
    if (same.isEmpty()) {
      runs.add(run);
    }
    ofArchive.put(check, run);
  }

  /** The run of a check for the articles of a configuration; empty when it compares nothing. */
  Optional<ArchiveRun> of(Check check, Config config) {
    return Optional.ofNullable(
        byArchive.getOrDefault(ArchiveRun.archiveOf(config), Map.of()).get(check));
  }

  @Override
  public Optional<Verdict> verdict(ArchiveCheck check, ArticleFile file) {
    return of(check, file.config()).flatMap(run -> run.verdict(check, file));
  }

  /** The checks that a run serves, in no particular order. */
  List<ArchiveCheck> checks(ArchiveRun run) {
    List<ArchiveCheck> checks = new ArrayList<>();
    for (Map<Check, ArchiveRun> ofArchive : byArchive.values()) {
      ofArchive.forEach(
          (check, serving) -> {
            if (serving.equals(run)) {
              checks.add((ArchiveCheck) check);
            }
          });
    }
    return checks;
  }

  /** All of them. */
  List<ArchiveRun> all() {
    return List.copyOf(runs);
  }

  /** Whether all articles of every archive are among those that are checked. */
  boolean areWhole() {
    return runs.stream().allMatch(ArchiveRun::isWhole);
  }

  /** The runs that compare a file. */
  List<ArchiveRun> comparing(ArticleFile file) {
    return runs.stream().filter(run -> run.compares(file)).toList();
  }

  /** Adds the facts of an article to the archives; returns what is left of it. */
  Checked contribute(ArticleLinter.Outcome outcome) {
    ArticleFile file = outcome.article().file();
    List<Failure> failures = new ArrayList<>();
    outcome
        .facts()
        .forEach(
            (run, facts) ->
                Guard.rule(file.path(), run.rule().id(), () -> run.contribute(file, facts))
                    .ifPresent(failures::add));
    return failures.isEmpty() ? outcome.article() : outcome.article().with(failures);
  }

  /**
   * Waits for the rest of the archives; nothing is contributed after this.
   *
   * @throws ConfigException when a configuration in an archive cannot be used
   */
  Others complete() throws ConfigException {
    int articles = 0;
    List<Failure> failures = new ArrayList<>();
    for (ArchiveRun run : runs) {
      ArchiveLookup.Known known = run.complete();
      articles = Math.max(articles, known.articles());
      failures.addAll(known.failures());
    }
    return new Others(articles, lacksArchive, failures);
  }

  @Override
  public void close() {
    runs.forEach(ArchiveRun::close);
  }
}
