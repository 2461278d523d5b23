package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;

/** Writes one line for each finding: {@code path:line:col: severity rule: message}. */
final class ConciseReport implements Report {

  private final TextStyle style;
  private final Writer out;

  ConciseReport(ReportOptions options, Writer out) {
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
    Finding.Range range = finding.range();
    out.write(
        style.shownPath(finding.path())
            + ":"
            + range.startLine()
            + ":"
            + range.startColumn()
            + ": ");
    out.write(style.severity(finding.severity(), finding.severity().toString()));
    out.write(" " + finding.ruleId() + ": " + TerminalText.escape(finding.message().text()));
    out.write(consent(finding));
    out.write('\n');
  }

  private static String consent(Finding finding) {
    return finding
        .suppressedBy()
        .map(reason -> " (suppressed: " + TerminalText.escape(reason) + ")")
        .orElse(finding.isBaselined() ? " (baseline)" : "");
  }
}
