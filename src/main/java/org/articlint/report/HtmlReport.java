package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.html.HtmlPage;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.ToolVersion;

/** Writes a page for browsers. Its first numbers are known last, so it is written at the end. */
final class HtmlReport implements Report {

  private final HtmlPage page;
  private final Writer out;

  HtmlReport(Writer out) {
    this.page = new HtmlPage(ToolVersion.number());
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // The end of the run tells the scope, too.
  }

  @Override
  public void add(Finding finding) {
    page.add(finding);
  }

  @Override
  public void end(RunSummary run) throws IOException {
    page.write(run.result(), run.exitMeaning(), run.page().orElseThrow(), out);
  }
}
