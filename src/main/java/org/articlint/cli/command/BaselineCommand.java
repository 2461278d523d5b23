package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.articlint.article.BaseDirectory;
import org.articlint.article.ContainedPath;
import org.articlint.article.RootBound;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.option.Today;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.AuditCache;
import org.articlint.lint.LintOptions;
import org.articlint.lint.Linter;
import org.articlint.lint.baseline.Baseline;
import org.articlint.lint.baseline.BaselineEntry;
import org.articlint.lint.baseline.BaselineFile;
import org.articlint.lint.baseline.Baselines;
import org.articlint.lint.baseline.TextSketch;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.text.CountTable;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Manages the file of known findings. */
final class BaselineCommand extends Command {

  /** What to do with the file. */
  enum Action {
    CREATE,
    PRUNE,
    REPORT
  }

  private final Io io;
  private final ConfigurationOptions configuration;

  /** An audit of the archive, and the findings that belong in the baseline. */
  private record Audit(
      Path file, FoundFiles found, LintResult result, List<BaselineEntry> entries) {}

  BaselineCommand(Io io) {
    super(
        "baseline",
        "Manages articlint-baseline.json, the list of known findings, which do not fail a check:"
            + " create writes it, prune removes findings that have been fixed, report summarises"
            + " the rest.");
    this.io = io;
    options().argument("ACTION", Action.class, true, "create, prune or report.");
    options().flag("--update", "With create: add new findings to an existing file.");
    Today.addTo(options());
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException {
    Action action = options().argument(Action.REPORT);
    Path root = Targets.of(List.of(), io).root();
    Setup setup = configuration.setUp(root, RuleSelection.ALL);
    Config config = setup.configs().of(io.directory());
    if (config.file().isEmpty()) {
      throw new UsageException(
          "no articlint.yaml applies here, and a baseline is kept beside it; 'articlint init'"
              + " writes one");
    }
    Path file = config.file().get().resolveSibling(Baseline.NAME);
    boolean exists = exists(file, root);
    if (action == Action.CREATE && exists && !options().has("--update")) {
      throw new UsageException(
          "%s already exists; 'prune' removes findings that have been fixed, 'create --update' adds"
                  .formatted(shown(file))
              + " new ones");
    }
    if (action != Action.CREATE && !exists) {
      throw new UsageException("%s does not exist; 'create' writes it".formatted(shown(file)));
    }
    Baselines baselines =
        action == Action.CREATE ? Baselines.none() : Baselines.besideConfigurations(root);
    Audit audit = audit(file, root, setup, config, baselines, action);
    for (Failure failure : audit.result.failures()) {
      io.err()
          .println(TerminalText.escape("Not checked: " + failure.path() + ": " + failure.reason()));
    }
    return switch (action) {
      case CREATE -> create(audit);
      case PRUNE -> prune(audit);
      case REPORT -> report(audit);
    };
  }

  /** Whether the file exists; one that a link leads out of the root is neither read nor written. */
  private boolean exists(Path file, Path root) throws UsageException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      RootBound.of(root, file).real(file);
      return true;
    } catch (IOException e) {
      throw new UsageException("%s cannot be used: %s".formatted(shown(file), Reasons.of(e)));
    }
  }

  private Audit audit(
      Path file, Path root, Setup setup, Config config, Baselines baselines, Action action)
      throws UsageException, ConfigException {
    Targets archive = new Targets(root, List.of(config.archive()), Optional.empty());
    FoundFiles found = new Selection.WorkTree().find(archive, setup);
    int threads = Runtime.getRuntime().availableProcessors();
    LintOptions run = LintOptions.plain(Today.of(options().find(Today.OPTION), io), threads);
    Linter linter =
        new Linter(run, setup.formats(), ArchiveLookup.NONE, baselines)
            .with(new AuditCache(setup.root(), setup.key(), List.of(), io::notice));
    BaseDirectory beside = new BaseDirectory(file.resolveSibling(""));
    Map<String, BaselineEntry> counted = new TreeMap<>();
    Map<String, TextSketch> texts = new HashMap<>();
    LintResult result =
        linter.run(
            found,
            () -> {},
            (article, finding) -> {
              boolean counts =
                  article.config().equals(config)
                      && !finding.isSuppressed()
                      && (action == Action.CREATE || finding.isBaselined());
              if (counts) {
                String path = beside.relativize(article.place());
                TextSketch text = texts.computeIfAbsent(path, any -> TextSketch.of(article));
                count(finding, path, text, counted);
              }
            });
    List<BaselineEntry> entries = new ArrayList<>(counted.values());
    entries.sort(BaselineEntry.ORDER);
    return new Audit(file, found, result, entries);
  }

  private static void count(
      Finding finding, String path, TextSketch text, Map<String, BaselineEntry> counted) {
    BaselineEntry one = new BaselineEntry(path, finding.ruleId(), finding.about(), 1, text);
    counted.merge(
        String.join("\0", path, one.rule(), one.about()), one, (known, more) -> known.plusOne());
  }

  private ExitCode create(Audit audit) throws OutputException {
    if (!audit.result.failures().isEmpty()) {
      io.notice("nothing was written, because some articles could not be checked");
      return ExitCode.INCOMPLETE;
    }
    write(audit.file, audit.entries);
    println(
        "%s lists %s in %s."
            .formatted(
                shown(audit.file),
                Plural.of(total(audit.entries), "finding"),
                Plural.of(articles(audit.entries), "article")));
    return ExitCode.CLEAN;
  }

  private ExitCode prune(Audit audit) throws OutputException, ConfigException {
    List<BaselineEntry> before = BaselineFile.read(audit.file, shown(audit.file));
    Set<String> failed = failed(audit);
    List<BaselineEntry> left = new ArrayList<>(audit.entries);
    left.removeIf(entry -> isIn(entry, failed));
    before.stream().filter(entry -> isIn(entry, failed)).forEach(left::add);
    left.sort(BaselineEntry.ORDER);
    int removed = total(before) - total(left);
    if (!acceptSame(left, before)) {
      write(audit.file, left);
    }
    println(
        "%s: removed %s, %s left."
            .formatted(shown(audit.file), Plural.of(removed, "finding"), total(left)));
    return failed.isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  /** What the articles say by now is no reason to write the file again. */
  private static boolean acceptSame(List<BaselineEntry> some, List<BaselineEntry> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(i -> some.get(i).accepts(others.get(i)));
  }

  /** The articles that could not be checked, by their paths in the baseline. */
  private static Set<String> failed(Audit audit) {
    BaseDirectory beside = new BaseDirectory(audit.file.resolveSibling(""));
    BaseDirectory root = new BaseDirectory(audit.found.root());
    Set<String> failed = new HashSet<>();
    for (Failure failure : audit.result.failures()) {
      failed.add(beside.relativize(root.resolve(failure.path())));
    }
    return failed;
  }

  /** Whether an entry is of an article, or of a file that holds it, among some. */
  private static boolean isIn(BaselineEntry entry, Set<String> paths) {
    return paths.contains(entry.path()) || paths.contains(ContainedPath.file(entry.path()));
  }

  private ExitCode report(Audit audit) throws ConfigException {
    List<BaselineEntry> all = BaselineFile.read(audit.file, shown(audit.file));
    println(
        "%s lists %s in %s."
            .formatted(
                shown(audit.file),
                Plural.of(total(all), "finding"),
                Plural.of(articles(all), "article")));
    table("By rule:", all, BaselineEntry::rule);
    table("By folder:", all, entry -> folder(entry.path()));
    int gone = total(all) - total(audit.entries);
    Set<String> failed = failed(audit);
    gone -= total(all.stream().filter(entry -> isIn(entry, failed)).toList());
    if (gone > 0) {
      println(
          "%s been fixed; articlint baseline prune removes %s."
              .formatted(
                  gone == 1 ? "1 finding has" : gone + " findings have",
                  gone == 1 ? "it" : "them"));
    }
    return failed.isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private void table(
      String title, List<BaselineEntry> entries, Function<BaselineEntry, String> group) {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> counts.merge(group.apply(entry), entry.count(), Integer::sum));
    println(title);
    CountTable.lines(counts, name -> name).forEach(this::println);
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "./" : path.substring(0, slash + 1);
  }

  private void write(Path file, List<BaselineEntry> entries) throws OutputException {
    try {
      ReportFile.write(file, out -> BaselineFile.write(out, entries));
    } catch (IOException e) {
      throw new OutputException(shown(file) + " could not be written", e);
    }
  }

  private static int total(List<BaselineEntry> entries) {
    return entries.stream().mapToInt(BaselineEntry::count).sum();
  }

  private static int articles(List<BaselineEntry> entries) {
    Set<String> paths = new TreeSet<>();
    entries.forEach(entry -> paths.add(entry.path()));
    return paths.size();
  }

  private String shown(Path path) {
    return io.display(path);
  }

  private void println(String line) {
    io.out().println(TerminalText.escape(line));
  }
}
