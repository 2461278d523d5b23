package org.articlint.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;
import org.articlint.report.run.SortOrder;

/** Passes findings on in another order, unless there are more than can be kept. */
public final class SortedReport implements Report {

  /** More findings than this are passed on as they come, by path. */
  static final int MAX_SORTED = 20_000;

  private final SortOrder order;
  private final Report report;
  private final List<Finding> kept = new ArrayList<>();
  private boolean isUnsorted;

  /** Passes the findings on to a report. */
  public SortedReport(SortOrder order, Report report) {
    this.order = order;
    this.report = report;
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    report.begin(scope);
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (isUnsorted) {
      report.add(finding);
      return;
    }
    kept.add(finding);
    if (kept.size() > MAX_SORTED) {
      isUnsorted = true;
      pass(kept);
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    pass(order.sort(kept));
    report.end(run);
  }

  private void pass(List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      report.add(finding);
    }
    kept.clear();
  }
}
