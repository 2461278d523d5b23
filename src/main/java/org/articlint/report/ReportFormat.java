package org.articlint.report;

import java.io.Writer;
import java.util.Locale;
import org.articlint.report.machine.CheckstyleReport;
import org.articlint.report.machine.CsvReport;
import org.articlint.report.machine.GithubReport;
import org.articlint.report.machine.GitlabReport;
import org.articlint.report.machine.JsonLinesReport;
import org.articlint.report.machine.JsonReport;
import org.articlint.report.machine.JunitReport;
import org.articlint.report.machine.MarkdownReport;
import org.articlint.report.machine.RdjsonReport;
import org.articlint.report.machine.SarifReport;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.text.ConciseReport;
import org.articlint.report.text.SortedReport;
import org.articlint.report.text.TextReport;

/** The formats of reports. */
public enum ReportFormat {
  /** For people, with excerpts. */
  TEXT,
  /** One line for each finding. */
  CONCISE,
  /** JSON, as docs/output.md specifies it. */
  JSON,
  /** A JSON object on a line for each finding, written at once. */
  JSON_LINES,
  /** A table for a spreadsheet. */
  CSV,
  /** SARIF 2.1.0. */
  SARIF,
  /** Annotations of GitHub Actions. */
  GITHUB,
  /** Code Quality of GitLab. */
  GITLAB,
  /** The XML of JUnit. */
  JUNIT,
  /** The XML of Checkstyle. */
  CHECKSTYLE,
  /** The diagnostic format of reviewdog. */
  RDJSON,
  /** A summary for a comment on a pull request. */
  MARKDOWN,
  /** A page for browsers. */
  HTML;

  /** Creates a report of this format, which leaves its writer open. */
  public Report report(ReportOptions options, Writer out) {
    // Not a method of each constant: every run would load a class for each.
    return switch (this) {
      case TEXT -> new TextReport(options, out);
      case CONCISE -> concise(options, out);
      case JSON -> new JsonReport(out);
      case JSON_LINES -> new JsonLinesReport(out);
      case CSV -> new CsvReport(out);
      case SARIF -> new SarifReport(options, out);
      case GITHUB -> new GithubReport(out);
      case GITLAB -> new GitlabReport(out);
      case JUNIT -> new JunitReport(out);
      case CHECKSTYLE -> new CheckstyleReport(out);
      case RDJSON -> new RdjsonReport(options, out);
      case MARKDOWN -> new MarkdownReport(out);
      case HTML -> new HtmlReport(out);
    };
  }

  private static Report concise(ReportOptions options, Writer out) {
    Report report = new ConciseReport(options, out);
    return options.listing().order().isPresent()
        ? new SortedReport(options.listing().order().get(), report)
        : report;
  }

  /** Whether the report includes the summary of the run. */
  public boolean hasSummary() {
    return this == TEXT;
  }

  /** Whether the report shows related places and differences besides the message. */
  public boolean hasExplanations() {
    return switch (this) {
      case TEXT, JSON, JSON_LINES, SARIF, HTML -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
