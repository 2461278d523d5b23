package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;

/** Writes the report for people: each finding with its place, an excerpt and advice. */
final class TextReport implements Report {

  private static final int MAX_PLACES = 3;
  private static final String INDENT = "  ";

  private final TextStyle style;
  private final Writer out;
  private final Set<String> helped = new HashSet<>();
  private String path = "";

  TextReport(ReportOptions options, Writer out) {
    this.style = options.style();
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // The summary at the end names the scope.
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (!path.equals(finding.path())) {
      path = finding.path();
      helped.clear();
    }
    write(lines(finding, helped.add(finding.ruleId() + finding.help())));
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

  /** Formats a finding. Repeats no help within an article. */
  private List<String> lines(Finding finding, boolean withHelp) {
    List<String> lines = new ArrayList<>();
    // Concatenate: the first String.format of a process costs milliseconds.
    String place =
        style.shownPath(finding.path())
            + ":"
            + finding.range().startLine()
            + ":"
            + finding.range().startColumn();
    lines.add(
        style.bold(place)
            + " "
            + style.severity(finding.severity(), finding.severity().toString())
            + " "
            + style.dim(finding.ruleId())
            + (finding.isSuppressed()
                ? " (suppressed)"
                : finding.isBaselined() ? " (in the baseline)" : ""));
    paragraph(lines, "", finding.message().text());
    paragraph(lines, "in ", finding.place().locator());
    if (!finding.place().excerpt().text().isEmpty()) {
      lines.addAll(
          Frame.of(
              finding.place().excerpt(),
              finding.range().startLine(),
              TerminalText.escape(finding.message().label().orElse("")),
              style));
    }
    finding
        .place()
        .belongsAfterLine()
        .ifPresent(line -> paragraph(lines, "", "expected after line " + line));
    if (!finding.message().related().isEmpty()) {
      paragraph(lines, "also in ", places(finding.message().related()));
    }
    finding.suppressedBy().ifPresent(reason -> paragraph(lines, "suppressed: ", reason));
    if (withHelp) {
      paragraph(lines, "help: ", finding.help());
    }
    return lines;
  }

  private String places(List<Related> related) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(MAX_PLACES, related.size()); i++) {
      Related place = related.get(i);
      shown.append(i == 0 ? "" : ", ").append(style.path().apply(place.path()));
      shown.append(':').append(place.line());
    }
    return related.size() > MAX_PLACES ? shown + ", …" : shown.toString();
  }

  /** Adds a text, wrapped, with a hanging indent. */
  private void paragraph(List<String> lines, String lead, String text) {
    lines.addAll(
        TerminalText.paragraph(
            INDENT + style.dim(lead),
            INDENT.length() + lead.length(),
            TerminalText.escape(text),
            style.width()));
  }
}
