package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.Finding;
import org.articlint.lint.LintScope;

/** One line for each finding: {@code path:line:col: severity rule: message}. */
final class ConciseReport implements Report {

  private final TextStyle style;
  private final Writer out;

  /** Findings come article by article, and to show a path takes longer than to write a line. */
  private String path = "";

  private String shownPath = "";

  ConciseReport(ReportOptions options, Writer out) {
    this.style = options.style();
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // Findings only.
  }

  @Override
  public void end(RunSummary run) {
    // Findings only.
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (!finding.path().equals(path)) {
      path = finding.path();
      shownPath = style.shownPath(path);
    }
    Finding.Range range = finding.range();
    out.write(shownPath + ":" + range.startLine() + ":" + range.startColumn() + ": ");
    out.write(style.severity(finding.severity(), finding.severity().toString()));
    out.write(" " + finding.rule() + ": " + TerminalText.escape(finding.message()));
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
