package org.articlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.articlint.git.GitException;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Changed;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Staged;
import org.articlint.lint.finding.Fixes;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.lookup.ArchiveIndex;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.report.ReportFormat;
import org.articlint.rule.Names;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Checks articles. */
final class CheckCommand extends Command {

  private final Io io;

  private final ConfigurationOptions config;
  private final ChangeOptions change;
  private final BaselineOptions baseline;
  private final FixOptions fixes;
  private final OutputOptions reports;

  CheckCommand(Io io) {
    super("check", "Checks articles and reports what makes them unsafe to publish.");
    this.io = io;
    options()
        .arguments(
            "PATH",
            "Files and directories. Without any: the archive of the nearest configuration, else the"
                + " current directory.");
    options().list("--rule", "ID", String.class, "Run only this rule. Repeatable.");
    options().list("--no-rule", "ID", String.class, "Leave this rule out. Repeatable.");
    config = new ConfigurationOptions(options());
    reports = new OutputOptions(options());
    Today.addTo(options());
    options()
        .flag("--stdin", "Read an article from standard input; --stdin-filename says which it is.");
    options()
        .value(
            "--stdin-filename", "PATH", String.class, "The path of the article on standard input.");
    change = new ChangeOptions(options());
    baseline = new BaselineOptions(options());
    fixes = new FixOptions(options());
    options().flag("--watch", "Check again whenever an article is saved, until you press Ctrl-C.");
    options()
        .value(
            "--threads",
            "N",
            Integer.class,
            "Articles read at once. Default: one for each processor.");
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException, IOException {
    if (!options().has("--watch")) {
      return checkOnce();
    }
    if (change.isGiven() || options().has("--stdin")) {
      throw new UsageException(
          "--watch is about files; it does not go with --staged, --changed or --stdin");
    }
    Targets given = Targets.of(options().argument(List.of()), io);
    Watch watch =
        new Watch(
            given.paths().isEmpty()
                ? List.of(setUp(given.root()).defaultTarget(io))
                : given.paths());
    while (true) {
      try {
        checkOnce();
      } catch (ConfigException e) {
        // It is being edited, too.
        ConfigFaults.print(e, io.err());
      }
      io.notice("waiting for a file to be saved; Ctrl-C ends this.");
      watch.await();
    }
  }

  private ExitCode checkOnce() throws UsageException, ConfigException, IOException {
    reports.readFiles(io);
    Optional<Map.Entry<Path, byte[]>> input = input();
    Targets given = Targets.of(options().argument(List.of()), io);
    List<Path> rooted = new ArrayList<>(given.paths());
    input.ifPresent(article -> rooted.add(article.getKey()));
    Path root = Targets.root(rooted, io.directory());
    change.refuseContradictions(root, input.isPresent());
    fixes.refuseContradictions(change.isStaged() || input.isPresent());
    if (change.isGiven()) {
      return change.isStaged() ? checkStaged(root, given) : checkChanged(root, given);
    }
    ConfigurationOptions.Setup setup = setUp(root);
    List<Path> targets = rooted.isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
    FoundFiles found =
        new ArticleFinder(root, setup.configs(), setup.formats()).find(targets, input);
    LintOptions run = lintOptions();
    ArchiveLookup lookup =
        ArchiveIndex.ofWorkTree(
            root, setup.configs(), run.today(), run.threads(), setup.formats(), io::notice);
    return fixThenCheck(found, linter(run, setup, lookup, root), setup);
  }

  /** What is corrected is not found any more. */
  private ExitCode fixThenCheck(FoundFiles found, Linter linter, ConfigurationOptions.Setup setup)
      throws UsageException, ConfigException, IOException {
    if (fixes.isGiven()) {
      Fixes wanted = new Fixes(found.root());
      Linter before = linter(lintOptions(), setup, ArchiveLookup.NONE, found.root());
      LintResult result = before.run(found, () -> {}, wanted);
      int count = fixes.apply(wanted, io);
      if (fixes.isDiff()) {
        boolean complete = result.failures().isEmpty();
        return count > 0 ? ExitCode.FINDINGS : complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
      }
    }
    return check(found, linter, setup);
  }

  private Linter linter(
      LintOptions run, ConfigurationOptions.Setup setup, ArchiveLookup lookup, Path root)
      throws UsageException {
    return new Linter(run, setup.formats(), lookup, baseline.of(root, io));
  }

  private ExitCode checkChanged(Path root, Targets given)
      throws UsageException, ConfigException, IOException {
    try (Changed changed = new Changed(root, change.base())) {
      ConfigurationOptions.Setup setup = setUp(root);
      List<Path> targets =
          given.paths().isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
      FoundFiles found = changed.find(targets, setup.configs(), setup.formats());
      LintOptions run = lintOptions();
      ArchiveLookup lookup =
          ArchiveIndex.ofWorkTree(
              root, setup.configs(), run.today(), run.threads(), setup.formats(), io::notice);
      if (found.files().isEmpty() && found.skipped().isEmpty()) {
        io.notice("no article has changed since " + changed.base() + ".");
      }
      return fixThenCheck(found, linter(run, setup, lookup, root), setup);
    } catch (GitException e) {
      throw new UsageException("--changed: " + e.getMessage());
    }
  }

  private ExitCode checkStaged(Path root, Targets given) throws UsageException, ConfigException {
    try (Staged staged = new Staged(root)) {
      ConfigurationOptions.Setup setup = setUp(root);
      List<Path> targets =
          given.paths().isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
      FoundFiles found =
          staged.find(targets, setup.configs(), setup.formats(), change.isTouchedOnly());
      LintOptions run = lintOptions();
      ArchiveLookup lookup =
          ArchiveIndex.ofStaged(
              staged, setup.configs(), run.today(), run.threads(), setup.formats(), io::notice);
      return check(found, linter(run, setup, lookup, root), setup);
    } catch (GitException e) {
      throw new UsageException("--staged: " + e.getMessage());
    }
  }

  private ConfigurationOptions.Setup setUp(Path root) throws UsageException {
    return config.setUp(
        root, io, new RuleSelection(options().all("--rule"), options().all("--no-rule")));
  }

  private LintOptions lintOptions() throws UsageException {
    int threads = options().get("--threads", Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageException("--threads: at least 1, not " + threads);
    }
    return new LintOptions(
        Today.of(options().find(Today.OPTION), io),
        threads,
        reports.has(ReportFormat.SARIF),
        reports.hasExplanations(),
        change.isTouchedOnly());
  }

  private ExitCode check(FoundFiles found, Linter linter, ConfigurationOptions.Setup setup)
      throws UsageException, ConfigException {
    checkSelection(setup.configs().read());
    OutputFiles.refuseToOverwriteArticles(reports.files(), setup);
    if (!change.isGiven()
        && found.files().isEmpty()
        && found.failures().isEmpty()
        && found.skipped().isEmpty()) {
      throw new UsageException(
          "no article was found; articles are .md, .markdown, .mdx, .html and .txt files, and what"
              + " 'formats' in articlint.yaml names");
    }
    return reports.run(found, linter, change.isStaged(), io);
  }

  private Optional<Map.Entry<Path, byte[]>> input() throws UsageException, IOException {
    Optional<String> name = options().find("--stdin-filename");
    boolean stdin = options().has("--stdin");
    if (!stdin && name.isEmpty()) {
      return Optional.empty();
    }
    if (!stdin || name.isEmpty()) {
      throw new UsageException(
          "--stdin and --stdin-filename go together: the path tells which rules and format hold");
    }
    Path file = io.directory().resolve(name.get()).normalize();
    return Optional.of(Map.entry(file, io.in().readAllBytes()));
  }

  private void checkSelection(List<Config> configs) throws UsageException {
    TreeSet<String> known = new TreeSet<>();
    configs.forEach(read -> known.addAll(read.allRules().keySet()));
    List<String> named = new ArrayList<>(options().<String>all("--rule"));
    named.addAll(options().<String>all("--no-rule"));
    for (String id : named) {
      if (!known.isEmpty() && !known.contains(id)) {
        throw new UsageException(Names.unknown("rule", id, List.copyOf(known)));
      }
    }
  }
}
