package org.articlint.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articlint.lint.finding.Finding;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;

/** Formats the texts that many articles have: each once, and not at each of its places. */
final class RepeatedTextList {

  private static final int MAX_TEXTS = 10;
  private static final int MAX_PLACES = 3;
  private static final int INDENT = 6;

  private final TextStyle style;

  RepeatedTextList(TextStyle style) {
    this.style = style;
  }

  /** Counts texts and their findings: {@code 30 paragraphs make 656 findings}. */
  static String count(List<RepeatedText> texts) {
    int findings = 0;
    for (RepeatedText text : texts) {
      findings += text.findings().size();
    }
    return Plural.of(texts.size(), "paragraph")
        + (texts.size() == 1 ? " makes " : " make ")
        + Plural.of(findings, "finding");
  }

  /** Returns the lines of a section, with its title and the advice of the rule. */
  List<String> lines(List<RepeatedText> texts) {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold("Repeated paragraphs"));
    lines.addAll(
        style.paragraph(
            2,
            "",
            count(texts) + " of " + rules(texts) + "; articlint boilerplate lists every place."));
    for (RepeatedText text : texts.subList(0, Math.min(MAX_TEXTS, texts.size()))) {
      lines.add("  " + quote(text.findings().get(0)));
      lines.addAll(style.paragraph(INDENT, "", places(text)));
    }
    int more = texts.size() - MAX_TEXTS;
    if (more > 0) {
      lines.add("  and " + Plural.of(more, "more paragraph"));
    }
    lines.addAll(style.paragraph(2, "", "help: " + texts.get(0).findings().get(0).help()));
    return lines;
  }

  private static String rules(List<RepeatedText> texts) {
    TreeSet<String> rules = new TreeSet<>();
    for (RepeatedText text : texts) {
      Finding first = text.findings().get(0);
      rules.add(first.ruleId() + " (" + first.severity() + ")");
    }
    return String.join(", ", rules);
  }

  /** The beginning of the text, on one line. */
  private String quote(Finding finding) {
    String text = TerminalText.escape(finding.place().excerpt().text()).strip();
    int room = style.width() - 5;
    String first = TerminalText.wrap(text, room).get(0);
    return "\"" + (first.equals(text) ? text : first + "…") + "\"";
  }

  private String places(RepeatedText text) {
    List<String> shown = new ArrayList<>();
    text.places()
        .forEach(
            (path, line) -> {
              if (shown.size() < MAX_PLACES) {
                shown.add(style.shownPath(path) + ":" + line);
              }
            });
    int more = text.places().size() - shown.size();
    return "in "
        + Plural.of(text.places().size(), "article")
        + ": "
        + String.join(", ", shown)
        + (more > 0 ? " and " + more + " more" : "");
  }
}
