package org.articlint.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.CsvText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;

/**
 * Writes a table for a spreadsheet: a row for each finding, and one for each article that could not
 * be checked.
 */
public final class CsvReport implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "line",
          "column",
          "severity",
          "rule",
          "message",
          "place",
          "since",
          "help",
          "standing",
          "fingerprint");

  private final Writer out;

  /** Creates a report that leaves its writer open. */
  public CsvReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    CsvText.row(out, COLUMNS);
  }

  @Override
  public void add(Finding finding) throws IOException {
    CsvText.row(
        out,
        List.of(
            finding.path(),
            Integer.toString(finding.range().startLine()),
            Integer.toString(finding.range().startColumn()),
            finding.severity().toString(),
            finding.ruleId(),
            finding.message().text(),
            finding.place().locator(),
            finding.message().since().map(LocalDate::toString).orElse(""),
            finding.help(),
            finding.isSuppressed() ? "suppressed" : finding.isBaselined() ? "baselined" : "open",
            finding.fingerprint()));
  }

  @Override
  public void end(RunSummary run) throws IOException {
    for (Failure failure : run.result().failures()) {
      String reason = failure.reason();
      CsvText.row(
          out, List.of(failure.path(), "", "", "", "", reason, "", "", "", "not checked", ""));
    }
  }
}
