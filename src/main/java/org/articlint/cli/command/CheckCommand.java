package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.articlint.cli.io.ConfigFaults;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.BaselineOptions;
import org.articlint.cli.option.ChangeOptions;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.FixOptions;
import org.articlint.cli.option.OutputOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.selection.ConfigurationSources;
import org.articlint.cli.selection.EmptyRun;
import org.articlint.cli.selection.RuleIds;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.cli.watch.Watch;
import org.articlint.cli.watch.WatchScreen;
import org.articlint.cli.watch.WatchedFiles;
import org.articlint.git.GitException;
import org.articlint.lint.AuditCache;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.UnmergedArticles;
import org.articlint.lint.finding.Fixes;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.report.ReportFormat;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.pack.UnknownRule;
import org.articlint.rule.yaml.ConfigException;

/** Checks articles. */
final class CheckCommand extends Command {

  private static final String NO_CACHE = "--no-cache";

  private final Io io;

  private final ConfigurationOptions configuration;
  private final ChangeOptions change;
  private final BaselineOptions baseline;
  private final FixOptions fixes;
  private final OutputOptions outputs;

  CheckCommand(Io io) {
    super("check", "Checks articles and reports what makes them unsafe to publish.");
    this.io = io;
    options()
        .arguments(
            "PATH",
            "Files and directories. Default: the archive of the nearest configuration, else the"
                + " current directory.");
    RuleIds ids = new RuleIds(io.packs());
    options().list("--rule", "ID", "Run only this rule. Repeatable.", ids);
    options().list("--no-rule", "ID", "Do not run this rule. Repeatable.", ids);
    configuration = new ConfigurationOptions(options(), io);
    outputs = new OutputOptions(options(), io);
    Today.addTo(options());
    options().flag("--stdin", "Read an article from standard input; --stdin-filename names it.");
    options()
        .value(
            "--stdin-filename", "PATH", String.class, "The path of the article on standard input.");
    change = new ChangeOptions(options());
    baseline = new BaselineOptions(options(), io);
    fixes = new FixOptions(options(), io);
    options().flag("--watch", "Check again whenever an article is saved, until you press Ctrl-C.");
    options()
        .flag(NO_CACHE, "Use and keep nothing in .articlint-cache, and check every article anew.");
    options()
        .value(
            "--threads",
            "N",
            Integer.class,
            "Check N articles at a time. Default: the number of processors.");
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException, IOException {
    boolean isWatching = options().has("--watch");
    if (isWatching && (change.isStaged() || options().has("--stdin"))) {
      throw new UsageException("--watch is about files; it does not go with --staged or --stdin");
    }
    Targets targets = targets();
    change.refuseContradictions(targets);
    fixes.refuseContradictions(change.isStaged() || targets.input().isPresent());
    return isWatching ? watch(targets) : check(targets, Optional.empty());
  }

  private Targets targets() throws UsageException, IOException {
    List<String> paths = options().argument(List.of());
    change.refuseBaseApart(paths, io.directory());
    Targets targets = change.resolve(paths, io);
    Optional<Map.Entry<Path, byte[]>> input = input();
    return input.isPresent() ? targets.with(input.get()) : targets;
  }

  private ExitCode watch(Targets targets) throws UsageException, OutputException {
    ConfigurationSources sources = new ConfigurationSources(targets, io.directory());
    WatchScreen screen = new WatchScreen(io, !outputs.showsChanges());
    boolean isFirst = true;
    try (Watch watch = Watch.on(io.directory(), io::notice)) {
      while (true) {
        try {
          check(targets, Optional.of(watch));
        } catch (ConfigException e) {
          // The configuration may be in the middle of an edit, too.
          ConfigFaults.print(e, io.err());
          watch.follow(new WatchedFiles(sources.of(e)));
        } catch (UsageException | OutputException e) {
          if (isFirst) {
            throw e;
          }
          // Saving may remove the only article for a moment.
          io.notice(String.valueOf(e.getMessage()));
        }
        isFirst = false;
        io.notice("waiting for a file to be saved; Ctrl-C ends this.");
        screen.begin(watch.await(), LocalTime.now(ZoneId.systemDefault()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.CLEAN;
    }
  }

  /** Returns the files that a check of the targets reads. */
  private WatchedFiles watched(Targets targets, Setup setup) throws UsageException {
    ArticleFilter filter = new ArticleFilter(setup.root(), setup.configs(), setup.formats());
    Optional<Path> conflicts = UnmergedArticles.stagingArea(setup.root());
    Supplier<Set<Path>> others =
        () -> {
          Set<Path> files = sources(targets, setup, filter);
          conflicts.ifPresent(files::add);
          return files;
        };
    return new WatchedFiles(targets.paths(), filter, others, outputs.files().keySet());
  }

  /** The files beside the articles that decide what a check of the targets finds. */
  private Set<Path> sources(Targets targets, Setup setup, ArticleFilter filter) {
    Set<Path> files = new ConfigurationSources(targets, io.directory()).of(setup, filter);
    baseline.file().ifPresent(files::add);
    return files;
  }

  /**
   * Checks the targets.
   *
   * @param watch watches the files that are checked
   */
  private ExitCode check(Targets given, Optional<Watch> watch)
      throws UsageException, OutputException, ConfigException {
    // First, so that git works while the configuration is read.
    try (Selection selection = change.select(given.root())) {
      Setup setup = setUp(given.root());
      Targets targets = given.orDefault(setup, io);
      if (watch.isPresent()) {
        // Before the files are read, so that no later change is missed.
        watch.get().follow(watched(targets, setup));
      }
      outputs.leaveOut(setup, targets);
      FoundFiles found = selection.find(targets, setup);
      found.notices().forEach(io::notice);
      setup.configs().notices().forEach(io::notice);
      refuseUnknownRules(setup.configs().read());
      outputs.refuseToOverwrite(setup, filter -> sources(targets, setup, filter));
      EmptyRun.refuseNoArticles(found, change.isGiven());
      EmptyRun.refuseRulesThatAreOff(found, options().all("--rule"));
      LintOptions options = lintOptions();
      ExitCode fixed = ExitCode.CLEAN;
      if (fixes.isGiven()) {
        ArchiveLookup lookup = selection.lookup(setup, options, io::notice);
        fixed = fix(found, linter(options, setup, lookup), setup);
        if (fixes.isDiff()) {
          return fixed;
        }
      }
      ArchiveLookup lookup = selection.lookup(setup, options, io::notice);
      Linter linter = linter(options, setup, lookup);
      // A check of named files does not load what it would not use.
      if (!change.isGiven() && !found.directories().isEmpty()) {
        linter = linter.with(cache(setup));
      }
      return outputs.run(found, linter, setup.formats(), selection.nothingToCheck(), fixed);
    } catch (GitException e) {
      throw new UsageException(change.explain(e));
    }
  }

  /** Corrects the articles, or shows the corrections. */
  private ExitCode fix(FoundFiles found, Linter linter, Setup setup) throws ConfigException {
    Fixes wanted = new Fixes();
    LintResult result = linter.run(found, () -> {}, wanted);
    ExitCode code = fixes.apply(wanted, setup.formats());
    if (code != ExitCode.CLEAN) {
      return code;
    }
    return result.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private Linter linter(LintOptions options, Setup setup, ArchiveLookup lookup)
      throws UsageException {
    return new Linter(options, setup.formats(), lookup, baseline.of(setup.root()));
  }

  /** Keeps what whole directories were found to have; each choice of rules by itself. */
  private AuditCache cache(Setup setup) {
    List<String> choice = new ArrayList<>();
    for (String option : List.of("--rule", "--no-rule", "--pack")) {
      choice.add(option);
      choice.addAll(options().all(option));
    }
    choice.add(options().get("--config", options().has("--no-config") ? "--no-config" : ""));
    return new AuditCache(setup.root(), setup.key(), choice, io::notice);
  }

  private Setup setUp(Path root) throws UsageException {
    Setup setup =
        configuration.setUp(
            root, new RuleSelection(options().all("--rule"), options().all("--no-rule")));
    return options().has(NO_CACHE) ? setup.withoutCache() : setup;
  }

  private LintOptions lintOptions() throws UsageException {
    int threads = options().get("--threads", Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw new UsageException("--threads: at least 1, not " + threads);
    }
    return new LintOptions(
        Today.of(options().find(Today.OPTION), io),
        threads,
        outputs.has(ReportFormat.SARIF),
        outputs.has(ReportFormat.RDJSON),
        outputs.hasExplanations(),
        change.isTouchedOnly(),
        options().find("--fail-on"));
  }

  private Optional<Map.Entry<Path, byte[]>> input() throws UsageException {
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
    try {
      return Optional.of(Map.entry(file, io.in().readNBytes(ArticleFile.mostBytesOf(name.get()))));
    } catch (IOException e) {
      throw new UsageException("standard input cannot be read: " + e.getMessage());
    }
  }

  private void refuseUnknownRules(List<Config> configs) throws UsageException {
    TreeSet<String> known = new TreeSet<>();
    configs.forEach(read -> known.addAll(read.allRules().keySet()));
    List<String> named = new ArrayList<>(options().<String>all("--rule"));
    named.addAll(options().<String>all("--no-rule"));
    for (String id : named) {
      if (!known.isEmpty() && !known.contains(id)) {
        throw new UsageException(UnknownRule.message(id, known, io.packs()));
      }
    }
  }
}
