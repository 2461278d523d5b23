package org.articlint.report.text;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.ContainedPath;
import org.articlint.check.match.Match.Related;
import org.articlint.lint.finding.Finding;
import org.articlint.report.medium.Cells;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;

/** Formats a finding in full: its place, an excerpt, and advice. */
final class FindingFrame {

  private static final int MAX_PLACES = 3;
  private static final String INDENT = "  ";

  private final TextStyle style;

  FindingFrame(TextStyle style) {
    this.style = style;
  }

  /**
   * Returns the lines.
   *
   * @param withHelp whether to say what to do
   */
  List<String> lines(Finding finding, boolean withHelp) {
    List<String> lines = new ArrayList<>(heading(finding));
    paragraph(lines, "", finding.message().text());
    paragraph(lines, "in ", where(finding));
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

  private static String where(Finding finding) {
    String name = ContainedPath.name(finding.path());
    return name.isEmpty() ? finding.place().locator() : name + ", " + finding.place().locator();
  }

  /** The place, severity and rule; on two lines where one would be too long. */
  private List<String> heading(Finding finding) {
    // Concatenate: the first String.format of a process costs milliseconds.
    String place =
        style.shownPath(finding.file())
            + ":"
            + finding.range().startLine()
            + ":"
            + finding.range().startColumn();
    String severity = finding.severity().toString();
    String linked = style.bold(style.link(finding.path(), place));
    String rest =
        style.severity(finding.severity(), severity)
            + " "
            + style.dim(finding.ruleId())
            + standing(finding);
    int columns =
        Cells.width(place)
            + severity.length()
            + finding.ruleId().length()
            + standing(finding).length()
            + 2;
    return columns <= style.width() ? List.of(linked + " " + rest) : List.of(linked, INDENT + rest);
  }

  /** What has become of the finding, to be added to its rule. */
  static String standing(Finding finding) {
    return finding.isSuppressed()
        ? " (suppressed)"
        : finding.isBaselined() ? " (in the baseline)" : "";
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
    lines.addAll(style.paragraph(INDENT.length(), lead, text));
  }
}
