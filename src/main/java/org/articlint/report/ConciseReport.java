package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.Finding;

/** One line for each finding: {@code path:line:col: severity rule: message}. */
final class ConciseReport implements Report {

  private final TextStyle style;

  ConciseReport(TextStyle style) {
    this.style = style;
  }

  @Override
  public void write(RunSummary run, Writer out) throws IOException {
    for (Finding finding : run.listed()) {
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
                      .orElse(""));
      out.write(line);
      out.write('\n');
    }
  }
}
