package org.articlint.cli.server.language;

import java.util.List;
import org.articlint.report.medium.MarkdownText;
import org.articlint.rule.Rule;

/** The texts of a rule in Markdown. */
final class RuleText {

  private RuleText() {}

  /** What a rule finds and why, and what to do. */
  static String full(Rule rule) {
    return "%s\n\n%s\n\n**Why:** %s\n\n**What to do:** %s"
        .formatted(head(rule), text(rule.title()) + ".", text(rule.why()), text(rule.fix()));
  }

  /** The id and the severity. */
  static String head(Rule rule) {
    return "**%s** (%s)".formatted(rule.id(), rule.severity());
  }

  /** A text of a rule, in which packs may quote with backticks. */
  static String text(String plain) {
    return MarkdownText.readable(plain.strip());
  }

  /** Words that are shown as they are written. */
  static String code(List<String> words) {
    return String.join(", ", words.stream().map(RuleText::code).toList());
  }

  /** A word that is shown as it is written. */
  static String code(String word) {
    return word.indexOf('`') < 0 ? "`" + word + "`" : "`` " + word + " ``";
  }
}
