package org.articlint.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;

/** Writes the findings of one article for its author: each in full, in the order of the text. */
final class ArticleReport implements Report {

  private final TextStyle style;
  private final FindingFrame frame;
  private final Writer out;
  private final Set<String> helped = new HashSet<>();

  ArticleReport(TextStyle style, Writer out) {
    this.style = style;
    this.frame = new FindingFrame(style);
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // The summary at the end names the scope.
  }

  @Override
  public void add(Finding finding) throws IOException {
    write(frame.lines(finding, helped.add(finding.ruleId() + finding.help())));
    out.write('\n');
  }

  @Override
  public void end(RunSummary run) throws IOException {
    write(new TextSummary(style).lines(run));
  }

  private void write(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
  }
}
