package org.articlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.articlint.git.GitException;
import org.articlint.lint.ArchiveIndex;
import org.articlint.lint.ArchiveLookup;
import org.articlint.lint.ArticleFinder;
import org.articlint.lint.Changed;
import org.articlint.lint.FindingSink;
import org.articlint.lint.FoundFiles;
import org.articlint.lint.LintOptions;
import org.articlint.lint.LintResult;
import org.articlint.lint.Linter;
import org.articlint.lint.Staged;
import org.articlint.report.ReportFormat;
import org.articlint.report.ReportOptions;
import org.articlint.report.RunSummary;
import org.articlint.report.TextStyle;
import org.articlint.report.TextSummary;
import org.articlint.rule.Config;
import org.articlint.rule.ConfigException;
import org.articlint.rule.ConfigFiles;
import org.articlint.rule.FailOn;
import org.articlint.rule.Names;
import org.articlint.rule.RuleSelection;

/** Checks articles. */
final class CheckCommand extends Main.Command {

  private static final int LONG_RUN = 500;

  private final Io io;

  private final ConfigMixin config;
  private final ChangeMixin change;
  private final BaselineMixin baseline;
  private final Terminal terminal;

  CheckCommand(Io io) {
    super("check", "Checks articles and reports what makes them unsafe to publish.");
    this.io = io;
    options()
        .arguments(
            "PATH",
            "Files and directories. Without any: the archive of the nearest configuration, else the"
                + " current directory.");
    options()
        .value(
            "--format",
            "FORMAT",
            ReportFormat.class,
            "What standard output gets: ${COMPLETION-CANDIDATES}. Default: text.");
    options()
        .list(
            "--output", "FORMAT=FILE", String.class, "Also write a report to a file. Repeatable.");
    options()
        .value(
            "--fail-on",
            "SEVERITY",
            FailOn.class,
            "Exit with 1 from this severity on: error, warning, note, never.");
    options().list("--rule", "ID", String.class, "Run only this rule. Repeatable.");
    options().list("--no-rule", "ID", String.class, "Leave this rule out. Repeatable.");
    config = new ConfigMixin(options());
    options()
        .value(
            "--today",
            "DATE",
            String.class,
            "The day on which reviews are judged, YYYY-MM-DD. Default: today in UTC.");
    options()
        .flag("--stdin", "Read an article from standard input; --stdin-filename says which it is.");
    options()
        .value(
            "--stdin-filename", "PATH", String.class, "The path of the article on standard input.");
    change = new ChangeMixin(options());
    baseline = new BaselineMixin(options());
    options()
        .value(
            "--threads",
            "N",
            Integer.class,
            "Articles read at once. Default: one for each processor.");
    options()
        .flag(
            "--show-suppressed",
            "Also list the findings that a suppression or the baseline lets stand.");
    terminal = new Terminal(options());
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException, IOException {
    Map<Path, ReportFormat> files = OutputFiles.parse(options().all("--output"), io.directory());
    Optional<Map.Entry<Path, byte[]>> input = input();
    Targets given = Targets.of(options().argument(List.of()), io);
    List<Path> rooted = new ArrayList<>(given.paths());
    input.ifPresent(article -> rooted.add(article.getKey()));
    Path root = Targets.root(rooted, io.directory());
    change.refuseContradictions(root, input.isPresent());
    if (change.isGiven()) {
      return change.isStaged() ? checkStaged(root, given, files) : checkChanged(root, given, files);
    }
    ConfigMixin.Setup setup = setUp(root);
    List<Path> targets = rooted.isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
    FoundFiles found =
        new ArticleFinder(root, setup.configs(), setup.formats()).find(targets, input);
    LintOptions run = lintOptions(files);
    ArchiveLookup lookup =
        ArchiveIndex.ofWorkTree(root, setup.configs(), run, setup.formats(), io::notice);
    return check(found, linter(run, setup, lookup, root), setup, files);
  }

  private Linter linter(LintOptions run, ConfigMixin.Setup setup, ArchiveLookup lookup, Path root)
      throws UsageException {
    return new Linter(run, setup.formats(), lookup, baseline.of(root, io));
  }

  private ExitCode checkChanged(Path root, Targets given, Map<Path, ReportFormat> files)
      throws UsageException, ConfigException {
    try (Changed changed = new Changed(root, change.base())) {
      ConfigMixin.Setup setup = setUp(root);
      List<Path> targets =
          given.paths().isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
      FoundFiles found = changed.find(targets, setup.configs(), setup.formats());
      LintOptions run = lintOptions(files);
      ArchiveLookup lookup =
          ArchiveIndex.ofWorkTree(root, setup.configs(), run, setup.formats(), io::notice);
      if (found.files().isEmpty() && found.skipped().isEmpty()) {
        io.notice("no article has changed since " + changed.base() + ".");
      }
      return check(found, linter(run, setup, lookup, root), setup, files);
    } catch (GitException e) {
      throw new UsageException("--changed: " + e.getMessage());
    }
  }

  private ExitCode checkStaged(Path root, Targets given, Map<Path, ReportFormat> files)
      throws UsageException, ConfigException {
    try (Staged index = new Staged(root)) {
      ConfigMixin.Setup setup = setUp(root);
      List<Path> targets =
          given.paths().isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
      FoundFiles found =
          index.find(targets, setup.configs(), setup.formats(), change.isTouchedOnly());
      LintOptions run = lintOptions(files);
      ArchiveLookup lookup = index.lookup(setup.configs(), setup.formats(), run, io::notice);
      return check(found, linter(run, setup, lookup, root), setup, files);
    } catch (GitException e) {
      throw new UsageException("--staged: " + e.getMessage());
    }
  }

  private ConfigMixin.Setup setUp(Path root) throws UsageException {
    return config.setUp(
        root, io, new RuleSelection(options().all("--rule"), options().all("--no-rule")));
  }

  private ReportFormat format() {
    return options().get("--format", ReportFormat.TEXT);
  }

  private LintOptions lintOptions(Map<Path, ReportFormat> files) throws UsageException {
    int threads = options().get("--threads", Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageException("--threads: at least 1, not " + threads);
    }
    boolean sarif = format() == ReportFormat.SARIF || files.containsValue(ReportFormat.SARIF);
    return new LintOptions(
        Today.of(options().find("--today"), io), threads, sarif, change.isTouchedOnly());
  }

  private ExitCode check(
      FoundFiles found, Linter linter, ConfigMixin.Setup setup, Map<Path, ReportFormat> files)
      throws UsageException, ConfigException {
    checkSelection(setup.configs().read());
    OutputFiles.refuseToOverwriteArticles(files.keySet(), setup);
    if (!change.isGiven()
        && found.files().isEmpty()
        && found.failures().isEmpty()
        && found.skipped().isEmpty()) {
      throw new UsageException(
          "no article was found; articles are .md, .markdown, .mdx and .txt files, and what"
              + " 'formats' in articlint.yaml names");
    }
    Path root = found.root();
    UnaryOperator<String> shown = path -> ConfigFiles.display(io.directory(), root.resolve(path));
    boolean showSuppressed = options().has("--show-suppressed");
    ReportOptions looks =
        new ReportOptions(terminal.style(io, shown), Version.number(), showSuppressed);
    Failing failing = new Failing(options().find("--fail-on"), found);
    boolean github = format() == ReportFormat.GITHUB || files.containsValue(ReportFormat.GITHUB);
    Optional<StepSummary> summary = github ? StepSummary.of(io, looks) : Optional.empty();
    try (Reports reports = new Reports(io.out(), format(), looks, files)) {
      FindingSink sink = failing.before(reports);
      LintResult result = lint(linter, found, summary.map(step -> step.before(sink)).orElse(sink));
      ExitCode code = exitCode(result, failing);
      RunSummary run = new RunSummary(result, code.code(), code.meaning(), showSuppressed);
      reports.end(run);
      if (summary.isPresent()) {
        summary.get().end(run);
      }
      notices(run, looks.style());
      return code;
    }
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

  private LintResult lint(Linter linter, FoundFiles found, FindingSink sink)
      throws ConfigException {
    if (found.files().size() < LONG_RUN || !terminal.showsProgress(io)) {
      return linter.run(found, () -> {}, sink);
    }
    try (Progress progress = new Progress(found.files().size(), io.err())) {
      return linter.run(found, progress::step, sink);
    }
  }

  private ExitCode exitCode(LintResult result, Failing failing) {
    if (!result.failures().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return failing.isFailed() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** What is said beside a report that does not say it itself. */
  private void notices(RunSummary run, TextStyle style) {
    if (!format().hasSummary()) {
      new TextSummary(style).lines(run).forEach(io.err()::println);
    }
    for (String id : options().<String>all("--rule")) {
      if (run.result().scope().rules().stream().noneMatch(rule -> rule.id().equals(id))) {
        io.err().println("articlint: the rule " + id + " is off for every article checked.");
      }
    }
    if (run.result().scope().articles() == 0) {
      io.err()
          .println(
              change.isStaged() && run.result().skipped().isEmpty()
                  ? "articlint: no article is staged."
                  : "articlint: no article was checked; see above why.");
    }
  }
}
