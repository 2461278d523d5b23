package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.Finding;
import org.articlint.lint.LintScope;

/** One line for each finding: {@code path:line:col: severity rule: message}. */
final class ConciseReport implements Report {

  private final TextStyle style;
  private final Writer out;

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
    String line =
        "%s:%d:%d: %s %s: %s%s"
            .formatted(
                style.shownPath(finding.path()),
                finding.range().startLine(),
                finding.range().startColumn(),
                style.severity(finding.severity(), finding.severity().toString()),
                finding.rule(),
                TerminalText.escape(finding.message()),
                finding
                    .suppressedBy()
                    .map(reason -> " (suppressed: " + TerminalText.escape(reason) + ")")
                    .orElse(finding.isBaselined() ? " (baseline)" : ""));
    out.write(line);
    out.write('\n');
  }
}
