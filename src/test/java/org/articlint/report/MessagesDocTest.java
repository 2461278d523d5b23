package org.articlint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;

/** docs/messages.md is what is printed. {@code -Dupdate} writes it. */
class MessagesDocTest {

  private static final Path DOCS = Project.DIRECTORY.resolve("docs/messages.md");

  @Test
  void docsAreCurrent() throws IOException {
    String expected = docs();
    if (System.getProperty("update") != null) {
      Files.writeString(DOCS, expected);
    }
    assertEquals(expected, Files.readString(DOCS));
  }

  /** The rules that articlint exists for, each with an example article and what is said of it. */
  private static Map<String, String> rules() {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put(
        "missing-rollback-note",
        "The article guides through a change and says no way back. The place where the section would"
            + " belong is named.");
    rules.put(
        "repeated-boilerplate",
        "The paragraph stands elsewhere as well. For a near copy the words that differ are named.");
    rules.put(
        "paragraph-count-mismatch",
        "The declared number stands beside the counted one; `--fix` sets it right.");
    rules.put("stale-last-reviewed", "The review is due; the day it was due is named.");
    rules.put(
        "ai-style-without-human-review",
        "The article declares AI, and no person is on record who read it.");
    return rules;
  }

  private static String docs() {
    StringBuilder text = new StringBuilder();
    text.append("# What it says, and how to read it\n\n");
    text.append(
        "Made by `MessagesDocTest` from real runs; do not edit. The day is 2026-11-21.\n\n");
    text.append(
        "The first line is the place (file, line, column), how grave it is, and the name of the rule,\n"
            + "which `articlint explain` tells more of. Below stand what is wrong, where that is in the\n"
            + "article, the text itself with the words it is about underlined, and what to do.\n");
    rules()
        .forEach(
            (rule, lead) -> {
              text.append("\n## `").append(rule).append("`\n\n").append(lead).append("\n\n");
              text.append("```text\n").append(run(rule)).append("```\n");
            });
    text.append("\n## A near copy\n\n");
    text.append("One of the three articles of `examples/near-copies`:\n\n");
    text.append("```text\n")
        .append(check("examples/near-copies/orders.md", "repeated-boilerplate"));
    return text.append("```\n").toString();
  }

  private static String run(String rule) {
    return check("examples/rules/" + rule + "/bad.md", rule);
  }

  private static String check(String article, String rule) {
    Cli.Result result =
        Cli.in(Project.DIRECTORY).run("check", article, "--rule", rule, "--today", Project.TODAY);
    String out = result.out();
    return out.substring(0, out.indexOf("\nChecked "));
  }
}
