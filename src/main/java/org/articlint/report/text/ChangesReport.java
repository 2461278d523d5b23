package org.articlint.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.ContainedPath;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;

/**
 * Writes for people who have their articles watched what has changed since the run before: new
 * findings in full, those that are gone on a line each. The first run is written whole.
 */
public final class ChangesReport implements Report {

  private static final int MAX_GONE = 20;

  private final TextStyle style;
  private final Writer out;
  private final boolean isQuiet;
  private final Optional<Map<String, Listed>> before;
  private final Map<String, Listed> now = new LinkedHashMap<>();
  private final Report shown;
  private int added;

  /** A finding that a run listed, as a line. */
  private record Listed(String path, String line) {}

  private ChangesReport(
      Optional<Map<String, Listed>> before, ReportOptions options, Writer out, Report shown) {
    this.before = before;
    this.style = options.style();
    this.isQuiet = options.listing().isQuiet();
    this.out = out;
    this.shown = shown;
  }

  /** Creates the report of a run after another one; empty for the first run. */
  public static ChangesReport after(
      Optional<ChangesReport> previous, ReportOptions options, Writer out) {
    if (previous.isEmpty()) {
      return new ChangesReport(Optional.empty(), options, out, new TextReport(options, out));
    }
    ReportOptions quiet =
        new ReportOptions(
            options.style(), options.showSuppressed(), options.listing().withoutSummary());
    return new ChangesReport(
        Optional.of(previous.get().now), options, out, new TextReport(quiet, out));
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    shown.begin(scope);
  }

  @Override
  public void add(Finding finding) throws IOException {
    // The same wherever it stands now; a finding that says something else is another one.
    String statement = ConciseReport.statement(style, finding);
    String key = finding.fingerprint() + statement;
    now.put(key, new Listed(finding.path(), ConciseReport.place(style, finding) + statement));
    if (before.isEmpty() || !before.get().containsKey(key)) {
      added++;
      shown.add(finding);
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    if (before.isEmpty()) {
      shown.end(run);
      return;
    }
    shown.end(run.withoutSummary());
    List<String> gone = gone(before.get(), run.result().failures());
    if (!gone.isEmpty()) {
      write("No longer found:");
      for (String line : gone.subList(0, Math.min(MAX_GONE, gone.size()))) {
        write("  " + line);
      }
      if (gone.size() > MAX_GONE) {
        write("  and " + (gone.size() - MAX_GONE) + " more");
      }
    }
    if (!isQuiet) {
      write(style.bold(change(gone.size()) + TextSummary.headline(run.result())));
    }
  }

  /** The lines of what is no longer found; what may hide in an unchecked article is kept. */
  private List<String> gone(Map<String, Listed> earlier, List<Failure> failures) {
    List<String> gone = new ArrayList<>();
    earlier.forEach(
        (key, finding) -> {
          if (failures.stream().anyMatch(failure -> isOf(failure, finding))) {
            now.putIfAbsent(key, finding);
          } else if (!now.containsKey(key)) {
            gone.add(finding.line);
          }
        });
    return gone;
  }

  /** Whether a failure is of the article of a finding, or of the file that holds it. */
  private static boolean isOf(Failure failure, Listed finding) {
    return failure.path().equals(finding.path)
        || failure.path().equals(ContainedPath.file(finding.path));
  }

  private String change(int gone) {
    if (added == 0 && gone == 0) {
      return "Nothing has changed. ";
    }
    List<String> counts = new ArrayList<>();
    if (added > 0) {
      counts.add(added + " new");
    }
    if (gone > 0) {
      counts.add(gone + " no longer found");
    }
    return String.join(", ", counts) + ". ";
  }

  private void write(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
