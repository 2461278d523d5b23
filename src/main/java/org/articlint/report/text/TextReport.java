package org.articlint.report.text;

import java.io.IOException;
import java.io.Writer;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;

/** Writes the report for people, in the layout that suits the number of articles. */
public final class TextReport implements Report {

  private final ReportOptions options;
  private final Writer out;
  private Report layout;

  /** Creates a report that leaves its writer open. */
  public TextReport(ReportOptions options, Writer out) {
    this.options = options;
    this.out = out;
    this.layout = new ArticleReport(options.style(), out);
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    boolean isOne = scope.articles() <= 1;
    if (!isOne || !options.listing().isAll()) {
      layout = new ArticlesReport(options, out, isOne);
    }
    layout.begin(scope);
  }

  @Override
  public void add(Finding finding) throws IOException {
    layout.add(finding);
  }

  @Override
  public void end(RunSummary run) throws IOException {
    layout.end(run);
  }
}
