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
import org.articlint.lint.FindingSink;
import org.articlint.lint.FoundFiles;
import org.articlint.lint.LintOptions;
import org.articlint.lint.LintResult;
import org.articlint.lint.Linter;
import org.articlint.lint.Staged;
import org.articlint.report.ReportFormat;
import org.articlint.report.ReportOptions;
import org.articlint.report.RunSummary;
import org.articlint.report.TerminalText;
import org.articlint.report.TextStyle;
import org.articlint.report.TextSummary;
import org.articlint.rule.Config;
import org.articlint.rule.ConfigException;
import org.articlint.rule.ConfigFiles;
import org.articlint.rule.FailOn;
import org.articlint.rule.Names;
import org.articlint.rule.RuleSelection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks articles. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Checks articles and reports what makes them unsafe to publish.")
final class CheckCommand extends Main.Command {

  private static final int LONG_RUN = 500;

  private final Io io;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files and directories. Without any: the archive of the nearest configuration, else the"
              + " current directory.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What standard output gets: ${COMPLETION-CANDIDATES}. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FORMAT=FILE",
      description = "Also write a report to a file. Repeatable.")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from this severity on: error, warning, note, never.")
  private @Nullable FailOn failOn;

  @Option(names = "--rule", paramLabel = "ID", description = "Run only this rule. Repeatable.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--no-rule", paramLabel = "ID", description = "Leave this rule out. Repeatable.")
  private List<String> without = new ArrayList<>();

  @Mixin private ConfigMixin config = new ConfigMixin();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day on which reviews are judged, YYYY-MM-DD. Default: today in UTC.")
  private @Nullable String today;

  @Option(
      names = "--stdin",
      description = "Read an article from standard input; --stdin-filename says which it is.")
  private boolean stdin;

  @Option(
      names = "--stdin-filename",
      paramLabel = "PATH",
      description = "The path of the article on standard input.")
  private @Nullable String stdinFilename;

  @Option(
      names = "--staged",
      description =
          "Check what git has staged, as it is staged; compare it with the staged archive.")
  private boolean staged;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--show-suppressed",
      description = "Also list the findings that a suppression lets stand, with its reason.")
  private boolean showSuppressed;

  @Mixin private Terminal terminal = new Terminal();

  CheckCommand(Io io) {
    this.io = io;
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException, IOException {
    if (threads < 1) {
      throw new UsageException("--threads: at least 1, not " + threads);
    }
    Map<Path, ReportFormat> files = OutputFiles.parse(outputs, io.directory());
    Optional<Map.Entry<Path, byte[]>> input = input();
    Targets given = Targets.of(paths, io);
    List<Path> rooted = new ArrayList<>(given.paths());
    input.ifPresent(article -> rooted.add(article.getKey()));
    Path root = Targets.root(rooted, io.directory());
    if (staged) {
      return checkStaged(root, given, input, files);
    }
    ConfigMixin.Setup setup = setUp(root);
    List<Path> targets = rooted.isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
    FoundFiles found =
        new ArticleFinder(root, setup.configs(), setup.formats()).find(targets, input);
    LintOptions options = options(files);
    ArchiveLookup lookup =
        ArchiveIndex.ofWorkTree(root, setup.configs(), options, setup.formats(), this::notice);
    return check(found, new Linter(options, setup.formats(), lookup), setup, files);
  }

  private ExitCode checkStaged(
      Path root,
      Targets given,
      Optional<Map.Entry<Path, byte[]>> input,
      Map<Path, ReportFormat> files)
      throws UsageException, ConfigException {
    if (input.isPresent()) {
      throw new UsageException("--staged and --stdin exclude each other");
    }
    if (ConfigFiles.gitTop(root).filter(root::equals).isEmpty()) {
      throw new UsageException("--staged: there is no git work tree here");
    }
    try (Staged index = new Staged(root)) {
      ConfigMixin.Setup setup = setUp(root);
      List<Path> targets = paths.isEmpty() ? List.of(setup.defaultTarget(io)) : given.paths();
      FoundFiles found = index.find(targets, setup.configs(), setup.formats());
      LintOptions options = options(files);
      ArchiveLookup lookup = index.lookup(setup.configs(), setup.formats(), options, this::notice);
      return check(found, new Linter(options, setup.formats(), lookup), setup, files);
    } catch (GitException e) {
      throw new UsageException("--staged: " + e.getMessage());
    }
  }

  private ConfigMixin.Setup setUp(Path root) throws UsageException {
    return config.setUp(root, io, new RuleSelection(only, without));
  }

  private LintOptions options(Map<Path, ReportFormat> files) throws UsageException {
    boolean sarif = format == ReportFormat.SARIF || files.containsValue(ReportFormat.SARIF);
    return new LintOptions(Today.of(today, io), threads, sarif);
  }

  private void notice(String notice) {
    io.err().println(TerminalText.escape("articlint: " + notice));
  }

  private ExitCode check(
      FoundFiles found, Linter linter, ConfigMixin.Setup setup, Map<Path, ReportFormat> files)
      throws UsageException, ConfigException {
    checkSelection(setup.configs().read());
    OutputFiles.refuseToOverwriteArticles(files.keySet(), setup);
    if (!staged
        && found.files().isEmpty()
        && found.failures().isEmpty()
        && found.skipped().isEmpty()) {
      throw new UsageException(
          "no article was found; articles are .md, .markdown, .mdx and .txt files, and what"
              + " 'formats' in articlint.yaml names");
    }
    Path root = found.root();
    UnaryOperator<String> shown = path -> ConfigFiles.display(io.directory(), root.resolve(path));
    ReportOptions looks =
        new ReportOptions(terminal.style(io, shown), Version.number(), showSuppressed);
    Failing failing = new Failing(failOn, found);
    try (Reports reports = new Reports(io.out(), format, looks, files)) {
      LintResult result = lint(linter, found, failing.before(reports));
      ExitCode code = exitCode(result, failing);
      RunSummary run = new RunSummary(result, code.code(), code.meaning(), showSuppressed);
      reports.end(run);
      notices(run, looks.style());
      return code;
    }
  }

  private Optional<Map.Entry<Path, byte[]>> input() throws UsageException, IOException {
    if (!stdin && stdinFilename == null) {
      return Optional.empty();
    }
    if (!stdin || stdinFilename == null) {
      throw new UsageException(
          "--stdin and --stdin-filename go together: the path tells which rules and format hold");
    }
    Path file = io.directory().resolve(stdinFilename).normalize();
    return Optional.of(Map.entry(file, io.in().readAllBytes()));
  }

  private void checkSelection(List<Config> configs) throws UsageException {
    TreeSet<String> known = new TreeSet<>();
    configs.forEach(read -> known.addAll(read.allRules().keySet()));
    List<String> named = new ArrayList<>(only);
    named.addAll(without);
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
    if (!format.hasSummary()) {
      new TextSummary(style).lines(run).forEach(io.err()::println);
    }
    for (String id : only) {
      if (run.result().scope().rules().stream().noneMatch(rule -> rule.id().equals(id))) {
        io.err().println("articlint: the rule " + id + " is off for every article checked.");
      }
    }
    if (run.result().scope().articles() == 0) {
      io.err()
          .println(
              staged && run.result().skipped().isEmpty()
                  ? "articlint: no article is staged."
                  : "articlint: no article was checked; see above why.");
    }
  }
}
