package org.articlint.cli.option;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.output.FailureGate;
import org.articlint.cli.output.OutputFiles;
import org.articlint.cli.output.OutputTargets;
import org.articlint.cli.output.Progress;
import org.articlint.cli.output.Reports;
import org.articlint.cli.output.ShownPaths;
import org.articlint.cli.output.StepSummary;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.Linter;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.FindingSink;
import org.articlint.lint.finding.LintResult;
import org.articlint.report.ReportFormat;
import org.articlint.report.history.HistoryFile.History;
import org.articlint.report.html.PageFacts;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.report.text.ChangesReport;
import org.articlint.report.text.TextSummary;
import org.articlint.rule.FailOn;
import org.articlint.rule.yaml.ConfigException;

/** The options for reports and the exit code. */
public final class OutputOptions {

  private static final int MIN_ARTICLES_WITH_PROGRESS = 500;

  private final Options options;
  private final Io io;
  private final TerminalOptions terminal;
  private final ListingOptions listing;

  /** The report of the run before, while articles are watched. */
  private Optional<ChangesReport> previous = Optional.empty();

  /** Adds the options to those of a command. */
  public OutputOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
    options.value(
        "--format",
        "FORMAT",
        ReportFormat.class,
        "The format on standard output: ${COMPLETION-CANDIDATES}. Default: text.");
    options.list(
        "--output", "FORMAT=FILE", String.class, "Also write a report to a file. Repeatable.");
    options.value(
        "--fail-on",
        "SEVERITY",
        FailOn.class,
        "The lowest severity that fails the run: error, warning, note or never. Default: as"
            + " configured, else error.");
    options.flag(
        "--show-suppressed", "Also list findings that a suppression or the baseline accepts.");
    listing = new ListingOptions(options);
    options.value(
        PageOptions.LINKS,
        "ADDRESS",
        String.class,
        "In HTML, link to the source of each article at this address, in which {path} and {line}"
            + " are replaced.");
    options.value(
        PageOptions.HISTORY,
        "FILE",
        String.class,
        "Add the counts of this run to a file, as a line of JSON; HTML draws the trend.");
    terminal = TerminalOptions.withProgress(options, io);
  }

  /** Returns the files that reports are written to, with the format of each. */
  public Map<Path, ReportFormat> files() throws UsageException {
    return OutputFiles.parse(
        options.all("--output"), List.of(ReportFormat.values()), io.directory());
  }

  /** Leaves the reports that the run writes out of the articles that it reads. */
  public void leaveOut(Setup setup, Targets targets) throws UsageException {
    OutputTargets.leaveOut(setup, files().keySet(), targets);
  }

  /**
   * Refuses to overwrite what is no report, which would destroy somebody's work.
   *
   * @param sources returns the files that decide what the check finds
   */
  public void refuseToOverwrite(Setup setup, Function<ArticleFilter, Set<Path>> sources)
      throws UsageException, ConfigException {
    List<Path> files = new ArrayList<>(files().keySet());
    if (needsPage()) {
      PageOptions page = new PageOptions(options, io);
      page.check(has(ReportFormat.HTML));
      Optional<Path> history = page.historyFile();
      if (history.isPresent()) {
        OutputTargets.refuseAsHistory(setup, history.get());
        files.add(history.get());
      }
    }
    OutputTargets.refuse(setup, files, sources);
  }

  /** Returns whether any report has a format. */
  public boolean has(ReportFormat format) throws UsageException {
    return some(format::equals);
  }

  /** Returns whether any report shows more of a finding than its message. */
  public boolean hasExplanations() throws UsageException {
    return some(ReportFormat::hasExplanations);
  }

  private boolean needsPage() throws UsageException {
    return has(ReportFormat.HTML)
        || options.find(PageOptions.LINKS).isPresent()
        || options.find(PageOptions.HISTORY).isPresent();
  }

  private boolean some(Predicate<ReportFormat> wanted) throws UsageException {
    return wanted.test(format()) || files().values().stream().anyMatch(wanted);
  }

  /** Whether each run but the first shows only what has changed. */
  public boolean showsChanges() {
    return options.has("--watch")
        && format() == ReportFormat.TEXT
        && !options.has("--statistics-only");
  }

  private ReportFormat format() {
    return options.get("--format", ReportFormat.TEXT);
  }

  /**
   * Runs a linter and writes the reports.
   *
   * @param formats reads the articles again for what only some reports show
   * @param nothingToCheck the notice when the selection held no article
   * @param corrected how the corrections before the check went
   */
  public ExitCode run(
      FoundFiles found,
      Linter linter,
      ArticleFinder.FormatLookup formats,
      Optional<String> nothingToCheck,
      ExitCode corrected)
      throws UsageException, OutputException, ConfigException {
    ShownPaths shown = new ShownPaths(io.directory(), found.root());
    boolean showSuppressed = options.has("--show-suppressed");
    ReportOptions looks =
        new ReportOptions(
            terminal.style(shown, found.root()), showSuppressed, listing.listing(format()));
    FailureGate gate = new FailureGate(options.find("--fail-on"));
    Optional<StepSummary> summary =
        has(ReportFormat.GITHUB) ? StepSummary.of(io, looks) : Optional.empty();
    Report onScreen = onScreen(looks);
    try (Reports reports = new Reports(io, onScreen, looks, files())) {
      FindingSink sink = gate.andThen(reports);
      LintResult result = lint(linter, found, summary.map(sink::andThen).orElse(sink));
      ExitCode code = corrected == ExitCode.INCOMPLETE ? corrected : exitCode(result, gate);
      RunSummary run =
          new RunSummary(
              result,
              code.code(),
              code.meaning(),
              showSuppressed,
              listing.hasStatistics(),
              looks.listing(),
              needsPage() ? page(found, formats, result) : Optional.empty());
      reports.end(run);
      if (showsChanges()) {
        previous = Optional.of((ChangesReport) onScreen);
      }
      if (summary.isPresent()) {
        summary.get().end(run);
      }
      notices(run, looks.style(), nothingToCheck);
      return code;
    }
  }

  /** The report on standard output. */
  private Report onScreen(ReportOptions looks) {
    Writer out = io.out().writer();
    return showsChanges() ? ChangesReport.after(previous, looks, out) : format().report(looks, out);
  }

  private Optional<PageFacts> page(
      FoundFiles found, ArticleFinder.FormatLookup formats, LintResult result)
      throws UsageException, OutputException {
    PageOptions page = new PageOptions(options, io);
    Optional<History> history = page.keep(result);
    return has(ReportFormat.HTML)
        ? Optional.of(page.facts(found, formats, result.scope(), history))
        : Optional.empty();
  }

  private LintResult lint(Linter linter, FoundFiles found, FindingSink sink)
      throws ConfigException {
    if (found.files().size() < MIN_ARTICLES_WITH_PROGRESS || !terminal.showsProgress()) {
      return linter.run(found, () -> {}, sink);
    }
    try (Progress progress = new Progress(found.files().size(), io.err())) {
      return linter.run(found, progress::step, sink);
    }
  }

  private static ExitCode exitCode(LintResult result, FailureGate gate) {
    if (!result.failures().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return gate.isFailed() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Prints what the format of the report leaves out. */
  private void notices(RunSummary run, TextStyle style, Optional<String> nothingToCheck) {
    if (!format().hasSummary()) {
      new TextSummary(style).lines(run).forEach(io.err()::println);
    }
    for (String id : options.<String>all("--rule")) {
      if (run.result().scope().rules().stream().noneMatch(rule -> rule.id().equals(id))) {
        io.err().println("articlint: the rule " + id + " is off for every article checked.");
      }
    }
    if (run.result().scope().articles() == 0) {
      boolean isExplained = !run.result().skipped().isEmpty() || !run.result().failures().isEmpty();
      String seeAbove = "no article was checked; see above why.";
      io.notice(isExplained ? seeAbove : nothingToCheck.orElse(seeAbove));
    }
  }
}
