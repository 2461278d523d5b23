package org.articlint.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.run.Listing;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.report.run.SortOrder;

/**
 * Writes the findings of several articles: a few in full, many as a list below an overview, in
 * which a text that is repeated stands once.
 */
final class ArticlesReport implements Report {

  /** More findings than this fill several screens, when each has an excerpt. */
  static final int MAX_FRAMED = 10;

  private final ReportOptions options;
  private final Listing listing;
  private final FindingFrame frame;
  private final FindingLines item;
  private final Writer out;
  private final boolean isOne;
  private final List<Finding> kept = new ArrayList<>();
  private final Set<String> helped = new HashSet<>();
  private boolean isUnsorted;
  private String path = "";

  /**
   * Creates a report.
   *
   * @param isOne whether there is only one article, whose findings are shown in full
   */
  ArticlesReport(ReportOptions options, Writer out, boolean isOne) {
    this.options = options;
    this.listing = options.listing();
    this.frame = new FindingFrame(options.style());
    this.item = new FindingLines(options.style());
    this.out = out;
    this.isOne = isOne;
  }

  @Override
  public void begin(LintScope scope) {
    // The overview names the scope.
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (listing.isCountsOnly()) {
      return;
    }
    if (isUnsorted) {
      list(finding);
      return;
    }
    kept.add(finding);
    if (kept.size() > SortedReport.MAX_SORTED) {
      isUnsorted = true;
      for (Finding each : kept) {
        list(each);
      }
      kept.clear();
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    SortOrder order = listing.order().orElse(isOne ? SortOrder.PATH : SortOrder.SEVERITY);
    if (isOne || kept.size() <= MAX_FRAMED) {
      for (Finding finding : order.sort(kept)) {
        write(frame.lines(finding, isNews(finding)));
        write("");
      }
    } else {
      list(run, order);
    }
    if (!path.isEmpty() && !listing.isQuiet()) {
      write("");
    }
    write(new TextSummary(options.style()).lines(run));
  }

  private void list(RunSummary run, SortOrder order) throws IOException {
    List<RepeatedText> texts = RepeatedText.of(kept);
    if (!listing.isQuiet()) {
      write(new Overview(options.style()).lines(run, order, texts));
    }
    // The same objects: a hash of what a finding says would go through its rule.
    Set<Finding> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    texts.forEach(text -> repeated.addAll(text.findings()));
    for (Finding finding : order.sort(kept)) {
      if (!repeated.contains(finding)) {
        list(finding);
      }
    }
    if (!texts.isEmpty()) {
      write("");
      write(new RepeatedTextList(options.style()).lines(texts));
    }
  }

  /** Writes an item of the list, below the path of its article. */
  private void list(Finding finding) throws IOException {
    if (!path.equals(finding.path())) {
      path = finding.path();
      write("");
      write(options.style().bold(options.style().link(path, options.style().shownPath(path))));
    }
    write(item.lines(finding, isNews(finding)));
  }

  /** Whether the advice has not been given yet. */
  private boolean isNews(Finding finding) {
    return helped.add(finding.ruleId() + finding.help());
  }

  private void write(List<String> lines) throws IOException {
    for (String line : lines) {
      write(line);
    }
  }

  private void write(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
