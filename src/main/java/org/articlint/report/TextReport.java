package org.articlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.check.Match.Related;
import org.articlint.lint.Finding;

/** The report for people: each finding with its place, its excerpt and what to do. */
final class TextReport implements Report {

  private static final int PLACES = 3;
  private static final String INDENT = "  ";

  private final TextStyle style;

  TextReport(TextStyle style) {
    this.style = style;
  }

  @Override
  public void write(RunSummary run, Writer out) throws IOException {
    Set<String> helped = new HashSet<>();
    for (Finding finding : run.listed()) {
      boolean first = helped.add(finding.path() + '\0' + finding.rule());
      for (String line : lines(finding, first)) {
        out.write(line);
        out.write('\n');
      }
      out.write('\n');
    }
    for (String line : new TextSummary(style).lines(run)) {
      out.write(line);
      out.write('\n');
    }
  }

  /** One help for each rule and article is enough. */
  private List<String> lines(Finding finding, boolean withHelp) {
    List<String> lines = new ArrayList<>();
    // Joined, not formatted: the first format of a run costs milliseconds.
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
            + style.dim(finding.rule())
            + (finding.isSuppressed() ? " (suppressed)" : ""));
    paragraph(lines, "", finding.message());
    paragraph(lines, "in ", finding.locator());
    if (!finding.excerpt().text().isEmpty()) {
      lines.addAll(
          Frame.of(
              finding.excerpt(),
              finding.range().startLine(),
              TerminalText.escape(finding.label().orElse("")),
              style));
    }
    finding
        .belongsAfterLine()
        .ifPresent(line -> paragraph(lines, "", "it would belong after line " + line));
    if (!finding.related().isEmpty()) {
      paragraph(lines, "also in ", places(finding.related()));
    }
    finding.suppressedBy().ifPresent(reason -> paragraph(lines, "suppressed: ", reason));
    if (withHelp) {
      paragraph(lines, "help: ", finding.help());
    }
    return lines;
  }

  private String places(List<Related> related) {
    String shown =
        related.stream()
            .limit(PLACES)
            .map(place -> style.path().apply(place.path()) + ":" + place.line())
            .collect(Collectors.joining(", "));
    return related.size() > PLACES ? shown + ", …" : shown;
  }

  /** Adds a text, wrapped and indented; later lines stand below the first word. */
  private void paragraph(List<String> lines, String lead, String text) {
    String indent = INDENT + " ".repeat(lead.length());
    List<String> wrapped =
        TerminalText.wrap(TerminalText.escape(text), style.width() - indent.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? INDENT + style.dim(lead) : indent) + wrapped.get(i));
    }
  }
}
