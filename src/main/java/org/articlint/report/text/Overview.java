package org.articlint.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.RunSummary;
import org.articlint.report.run.SortOrder;
import org.articlint.rule.Severity;

/** Formats what stands above a long list of findings: how many of what, where, and what to do. */
final class Overview {

  private static final int MAX_FOLDERS = 3;

  /** Where there are more findings, a baseline is suggested. */
  private static final int MAX_AT_ONCE = 200;

  private final TextStyle style;

  Overview(TextStyle style) {
    this.style = style;
  }

  /** Returns the lines. */
  List<String> lines(RunSummary run, SortOrder order, List<RepeatedText> texts) {
    FindingCounts found = run.result().findings();
    List<String> lines = new ArrayList<>();
    sentence(lines, TextSummary.headline(run.result()), true);
    lines.addAll(CountTable.lines(found.byRule(), id -> id));
    if (!texts.isEmpty()) {
      sentence(
          lines,
          RepeatedTextList.count(texts) + ": articlint boilerplate lists them by text.",
          false);
    }
    if (found.byFolder().size() > 1) {
      sentence(lines, folders(found.byFolder()), false);
    }
    int errors = found.open(Severity.ERROR);
    if (errors > 0 && errors < found.open() && run.listing().lowest() != Severity.ERROR) {
      String those = errors == 1 ? "the error" : "the " + errors + " errors";
      String come = errors == 1 ? "comes" : "come";
      String first = order == SortOrder.SEVERITY ? ", which " + come + " first" : "";
      sentence(
          lines,
          "Begin with " + those + first + "; --min-severity error lists nothing else.",
          false);
    }
    if (found.open() > MAX_AT_ONCE && found.baselined() == 0) {
      sentence(
          lines,
          "Too many for now? articlint baseline create records them, so that only new ones are"
              + " reported.",
          false);
    }
    return lines;
  }

  private String folders(Map<String, Integer> counts) {
    List<String> most =
        CountTable.mostFirst(counts).stream()
            .limit(MAX_FOLDERS)
            .map(
                e ->
                    (e.getKey().isEmpty() ? "./" : style.shownPath(e.getKey()))
                        + " ("
                        + e.getValue()
                        + ")")
            .toList();
    String last = most.get(most.size() - 1);
    String all = String.join(", ", most.subList(0, most.size() - 1)) + " and " + last;
    return (counts.size() > MAX_FOLDERS ? "Most are directly in " : "They are directly in ")
        + all
        + ".";
  }

  private void sentence(List<String> lines, String text, boolean isBold) {
    TerminalText.wrap(text, style.width())
        .forEach(line -> lines.add(isBold ? style.bold(line) : line));
  }
}
