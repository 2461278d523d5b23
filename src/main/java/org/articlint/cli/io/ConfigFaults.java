package org.articlint.cli.io;

import java.io.PrintWriter;
import org.articlint.article.Graphemes;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/** Prints the faults in packs and configurations: place, message, and the line with a caret. */
public final class ConfigFaults {

  private static final int MAX_EXCERPT_CHARS = 160;

  private ConfigFaults() {}

  public static void print(ConfigException fault, PrintWriter err) {
    for (ConfigProblem problem : fault.problems()) {
      String place =
          problem.line() == 0
              ? problem.file()
              : "%s:%s:%s".formatted(problem.file(), problem.line(), problem.column());
      err.println(TerminalText.escape(place) + ": " + TerminalText.escape(problem.message()));
      if (!problem.excerpt().isBlank() && problem.column() <= MAX_EXCERPT_CHARS) {
        String number = Integer.toString(problem.line());
        String line = problem.excerpt();
        String shown = Graphemes.first(line, MAX_EXCERPT_CHARS);
        int before = TerminalText.escape(line.substring(0, problem.column() - 1)).length();
        int marks = Math.max(1, Math.min(problem.length(), shown.length() - problem.column() + 1));
        err.println("  " + number + " | " + TerminalText.escape(shown));
        err.println(
            "  " + " ".repeat(number.length()) + " | " + " ".repeat(before) + "^".repeat(marks));
      }
    }
    int count = fault.problems().size();
    err.println(
        "articlint: %s fault%s in the configuration; nothing was checked."
            .formatted(count, count == 1 ? "" : "s"));
  }
}
