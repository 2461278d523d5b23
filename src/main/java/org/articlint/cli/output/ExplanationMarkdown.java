package org.articlint.cli.output;

import java.util.List;
import org.articlint.rule.Rule;
import org.articlint.rule.RuleDocumentation.PlaceholderText;

/** Writes the explanation of a rule in Markdown. */
public final class ExplanationMarkdown {

  private final StringBuilder text = new StringBuilder();

  private ExplanationMarkdown() {}

  /** Returns the explanation in Markdown. */
  public static String of(Explanation explanation) {
    ExplanationMarkdown markdown = new ExplanationMarkdown();
    markdown.write(explanation);
    return markdown.text.toString();
  }

  private void write(Explanation explanation) {
    Rule rule = explanation.rule();
    text.append("# ").append(rule.id()).append(" (").append(rule.severity()).append(")\n\n");
    paragraph(rule.title() + ".");
    paragraph("**Why:** " + rule.why());
    paragraph("**What to do:** " + rule.fix());
    for (Explanation.Example example : explanation.examples()) {
      paragraph(example.lead());
      code(example.lines());
    }
    text.append("## Options of the kind ").append(explanation.kind()).append("\n\n");
    for (Explanation.OptionValue option : explanation.options()) {
      item(option.name(), option.meaning());
      code(option.value());
    }
    text.append("## Placeholders of its message\n\n");
    for (PlaceholderText each : explanation.placeholders()) {
      item("{" + each.name() + "}", each.meaning());
    }
    text.append('\n');
    if (!explanation.lists().isEmpty()) {
      text.append("## Lists that it refers to, to which articlint.yaml can add\n\n");
      explanation.lists().forEach(list -> item(list.name(), String.join(", ", list.values())));
      text.append('\n');
    }
    text.append("## Exceptions\n\n");
    for (Explanation.Setting setting : explanation.exceptions()) {
      paragraph(setting.lead());
      code(setting.lines());
    }
  }

  private void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  private void item(String name, String meaning) {
    text.append("- `").append(name).append("`: ").append(meaning).append('\n');
  }

  /** A block of code, in a fence that is longer than any in the lines. */
  private void code(List<String> lines) {
    String fence = "```";
    while (String.join("\n", lines).contains(fence)) {
      fence += "`";
    }
    text.append(fence).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    text.append(fence).append("\n\n");
  }
}
