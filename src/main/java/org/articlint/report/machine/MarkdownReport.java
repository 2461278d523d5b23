package org.articlint.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.MarkdownText;
import org.articlint.report.medium.Plural;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;

/**
 * Writes a summary for a comment on a pull request or a CI job. Findings that do not fit are
 * counted.
 */
public final class MarkdownReport implements Report {

  private static final int MAX_HELP_CHARS = 10_000;

  private final Writer out;
  private final StringBuilder rows = new StringBuilder();
  private final StringBuilder help = new StringBuilder();
  private final Set<String> helped = new HashSet<>();
  private int left;

  /** Creates a report that leaves its writer open. */
  public MarkdownReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // The headline comes first and is known last.
  }

  @Override
  public void add(Finding finding) {
    if (finding.isAccepted()) {
      return;
    }
    String row =
        "| %s | <code>%s:%s</code> | %s<br>*%s* |\n"
            .formatted(
                finding.severity(),
                MarkdownText.escape(finding.path()),
                finding.range().startLine(),
                MarkdownText.escape(finding.message().text()),
                MarkdownText.escape(finding.ruleId()));
    if (rows.length() + row.length() > MarkdownText.MAX_CHARS - MAX_HELP_CHARS) {
      left++;
    } else {
      rows.append(row);
      help(finding);
    }
  }

  /** Adds the advice of a rule once. */
  private void help(Finding finding) {
    String item =
        "- *%s*: %s\n"
            .formatted(MarkdownText.escape(finding.ruleId()), MarkdownText.escape(finding.help()));
    if (helped.add(finding.ruleId()) && help.length() + item.length() <= MAX_HELP_CHARS) {
      help.append(item);
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    FindingCounts found = run.result().findings();
    out.write("### articlint: " + headline(found) + "\n\n");
    int articles = run.result().scope().articles();
    out.write("Checked %s.\n".formatted(Plural.of(articles, "article")));
    if (rows.length() > 0) {
      out.write("\n| | where | what |\n|---|---|---|\n");
      out.write(rows.toString());
    }
    if (left > 0) {
      out.write("\n%s not shown here.\n".formatted(left == 1 ? "1 more is" : left + " more are"));
    }
    for (Failure failure : run.result().failures()) {
      out.write(
          "\n**Not checked:** <code>%s</code>: %s\n"
              .formatted(
                  MarkdownText.escape(failure.path()), MarkdownText.escape(failure.reason())));
    }
    if (help.length() > 0) {
      out.write("\n<details><summary>What to do</summary>\n\n" + help + "\n</details>\n");
    }
    if (found.mostSevere().isPresent()) {
      String rule = found.mostSevere().get().ruleId();
      out.write("\n`articlint explain " + rule + "` says more about this rule.\n");
    }
  }

  private static String headline(FindingCounts found) {
    return found.open() == 0
        ? "nothing found"
        : Plural.bySeverity(found) + " in " + Plural.of(found.articles(), "article");
  }
}
