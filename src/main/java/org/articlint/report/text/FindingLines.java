package org.articlint.report.text;

import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.finding.Finding;
import org.articlint.report.medium.Cells;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;

/** Formats a finding as an item of a list, below the path of its article. */
final class FindingLines {

  private static final int INDENT = 6;

  private final TextStyle style;

  FindingLines(TextStyle style) {
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
    finding.suppressedBy().ifPresent(reason -> paragraph(lines, "suppressed: ", reason));
    if (withHelp) {
      paragraph(lines, "help: ", finding.help());
    }
    return lines;
  }

  /** The line, severity, rule and section; on two lines where one would be too long. */
  private List<String> heading(Finding finding) {
    String place = finding.range().startLine() + ":" + finding.range().startColumn();
    String severity = finding.severity().toString();
    String rule = finding.ruleId() + FindingFrame.standing(finding);
    String where = TerminalText.escape("in " + finding.place().locator());
    String first =
        "  "
            + style.link(finding.path(), place)
            + " "
            + style.severity(finding.severity(), severity)
            + " "
            + style.dim(rule);
    int columns = place.length() + severity.length() + rule.length() + Cells.width(where) + 5;
    if (columns <= style.width()) {
      return List.of(first + " " + where);
    }
    List<String> lines = new ArrayList<>(List.of(first));
    paragraph(lines, "", where);
    return lines;
  }

  private void paragraph(List<String> lines, String lead, String text) {
    lines.addAll(style.paragraph(INDENT, lead, text));
  }
}
