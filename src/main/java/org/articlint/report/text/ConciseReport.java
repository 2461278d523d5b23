package org.articlint.report.text;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;

/** Writes one line for each finding: {@code path:line:col: severity rule: message}. */
public final class ConciseReport implements Report {

  private final TextStyle style;
  private final Writer out;

  /** Creates a report that leaves its writer open. */
  public ConciseReport(ReportOptions options, Writer out) {
    this.style = options.style();
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // This format has findings only.
  }

  @Override
  public void end(RunSummary run) {
    // This format has findings only.
  }

  @Override
  public void add(Finding finding) throws IOException {
    out.write(place(style, finding) + statement(style, finding));
    out.write('\n');
  }

  /** The place of a finding: {@code path:line:col: }. */
  static String place(TextStyle style, Finding finding) {
    Finding.Range range = finding.range();
    return style.shownPath(finding.file())
        + ":"
        + range.startLine()
        + ":"
        + range.startColumn()
        + ": ";
  }

  /** What a finding says, wherever it stands: {@code severity rule: message}. */
  static String statement(TextStyle style, Finding finding) {
    return style.severity(finding.severity(), finding.severity().toString())
        + " "
        + finding.ruleId()
        + ": "
        + TerminalText.escape(finding.textInFile())
        + consent(finding);
  }

  private static String consent(Finding finding) {
    return finding
        .suppressedBy()
        .map(reason -> " (suppressed: " + TerminalText.escape(reason) + ")")
        .orElse(finding.isBaselined() ? " (baseline)" : "");
  }
}
