package org.articlint.cli.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.cli.io.ExitCode;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;
import org.articlint.report.machine.JsonReport;
import org.articlint.report.run.Listing;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;

/** The outcome of a check, in words and in the shape of the JSON report. */
record CheckAnswer(MostSevere findings, LintResult result, List<String> notices) {

  private static final int MAX_FAILURES = 20;
  private static final int MAX_SKIPPED = 20;

  /** What {@link #answer} gives as an object. */
  static final Map<String, Object> SCHEMA =
      Schemas.object(
          Map.of(
              "articles",
              Schemas.number("How many articles were checked."),
              "counts",
              Map.of(
                  "type", "object", "description", "How many findings there are of each severity."),
              "findings",
              Schemas.list(
                  "The findings, those of the highest severity if there are many.",
                  Schemas.object(
                      Map.of(
                          "rule", Schemas.text("The id of the rule."),
                          "severity", Schemas.text("error, warning or note."),
                          "path", Schemas.text("The article."),
                          "line", Schemas.number("From 1."),
                          "column", Schemas.number("From 1, in UTF-16 units."),
                          "message", Schemas.text("What is wrong."),
                          "help", Schemas.text("What to do."),
                          "related", Map.of("type", "array")),
                      List.of("rule", "severity", "path", "line", "column", "message", "help"))),
              "findingsLeftOut",
              Schemas.number("How many findings are not listed."),
              "failures",
              Schemas.list("What could not be checked: path and reason.", Map.of("type", "object")),
              "failuresLeftOut",
              Schemas.number("How many failures are not listed."),
              "notices",
              Schemas.list("What else to know.", Map.of("type", "string"))),
          List.of("articles", "findings", "findingsLeftOut", "failures"));

  /**
   * Writes the answer.
   *
   * @throws IOException never in practice, as it is written in memory
   */
  Answer answer(McpJsonMapper json) throws IOException {
    List<Finding> listed = findings.findings();
    List<Failure> failures =
        result.failures().subList(0, Math.min(MAX_FAILURES, result.failures().size()));
    List<String> told = told();
    Map<String, Object> content =
        new LinkedHashMap<>(
            json.readValue(report(listed, failures), new TypeRef<Map<String, Object>>() {}));
    content.remove("coverage");
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.toString(), findings.count(severity));
    }
    content.put("counts", counts);
    content.put("findingsLeftOut", findings.total() - listed.size());
    content.put("failuresLeftOut", result.failures().size() - failures.size());
    content.put("notices", told);
    return Answer.of(text(listed, failures, told), content);
  }

  private String report(List<Finding> listed, List<Failure> failures) throws IOException {
    StringWriter out = new StringWriter();
    JsonReport report = new JsonReport(out);
    report.begin(result.scope());
    for (Finding finding : listed) {
      report.add(finding);
    }
    LintResult shown =
        new LintResult(result.scope(), result.findings(), failures, List.of(), List.of());
    // A JSON report says nothing of the exit code.
    ExitCode code = ExitCode.CLEAN;
    report.end(new RunSummary(shown, code.code(), code.meaning(), false, false, Listing.ALL));
    return out.toString();
  }

  /** What people read on standard error: which files are no articles, and what is compared. */
  private List<String> told() {
    List<String> told = new ArrayList<>(notices);
    if (result.scope().lacksArchive()) {
      told.add(
          "There is neither a git work tree nor an articlint.yaml, so no other article was compared.");
    }
    List<Skipped> skipped = result.skipped();
    if (result.scope().articles() == 0) {
      for (Skipped each : skipped.subList(0, Math.min(MAX_SKIPPED, skipped.size()))) {
        told.add(
            "%s was not checked: it is left out as %s"
                .formatted(each.path(), each.reason().words()));
      }
    }
    return told;
  }

  private String text(List<Finding> listed, List<Failure> failures, List<String> told) {
    StringBuilder text = new StringBuilder(headline()).append('\n');
    listed.forEach(finding -> text.append(line(finding)));
    int more = findings.total() - listed.size();
    if (more > 0) {
      text.append(more).append(" more findings are not listed; check fewer articles.\n");
    }
    for (Failure failure : failures) {
      text.append("%s could not be checked: %s\n".formatted(failure.path(), failure.reason()));
    }
    int unlisted = result.failures().size() - failures.size();
    if (unlisted > 0) {
      text.append(unlisted).append(" more could not be checked.\n");
    }
    told.forEach(notice -> text.append("Notice: ").append(notice).append('\n'));
    Map<String, String> help = new LinkedHashMap<>();
    listed.forEach(finding -> help.putIfAbsent(finding.ruleId(), finding.help()));
    help.forEach(
        (rule, advice) -> text.append("What to do about %s: %s\n".formatted(rule, advice)));
    return text.toString();
  }

  private static String line(Finding finding) {
    return "%s:%s:%s: %s %s: %s\n"
        .formatted(
            finding.path(),
            finding.range().startLine(),
            finding.range().startColumn(),
            finding.severity(),
            finding.ruleId(),
            finding.message().text());
  }

  private String headline() {
    int articles = result.scope().articles();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = findings.count(severity);
      if (count > 0) {
        counts.add(counted(count, severity.toString()));
      }
    }
    String found = counts.isEmpty() ? "no findings" : String.join(", ", counts);
    String checked = "Checked %s: %s.".formatted(counted(articles, "article"), found);
    return result.failures().isEmpty() ? checked : checked + " Not everything could be checked.";
  }

  private static String counted(int count, String noun) {
    return "%s %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
