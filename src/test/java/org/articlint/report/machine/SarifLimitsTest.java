package org.articlint.report.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.report.ReportFormat;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Listing;
import org.articlint.report.run.Report;
import org.articlint.report.run.ReportOptions;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class SarifLimitsTest {

  private static final int MOST = 25_000;

  @Test
  void theLeastSevereBeyondGitHubsLimitAreLeftOutAndCounted() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      findings.add(finding("a.md", i + 1, Severity.WARNING, "message"));
    }
    findings.add(finding("b.md", 1, Severity.ERROR, "message"));
    findings.add(finding("c.md", 1, Severity.NOTE, "message"));
    JsonNode run = run(findings);
    assertEquals(MOST, run.get("results").size());
    assertEquals("error", run.get("results").get(MOST - 1).get("level").asText());
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/0/message/text")
            .asText()
            .startsWith("2 results are left out"));
    assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
  }

  @Test
  void textOfAnArticleMakesNoLink() throws IOException {
    Finding finding = finding("a.md", 1, Severity.ERROR, "it says '[click](1)' \ud800");
    String message = run(List.of(finding)).at("/results/0/message/text").asText();
    assertEquals("It says '\\[click\\](1)' \ufffd.", message);
  }

  private static JsonNode run(List<Finding> findings) throws IOException {
    LintScope scope = new LintScope(Path.of("/"), LocalDate.EPOCH, 1, 0, false, false, List.of());
    StringWriter out = new StringWriter();
    Report report =
        ReportFormat.SARIF.report(new ReportOptions(TextStyle.plain(), false, Listing.ALL), out);
    report.begin(scope);
    FindingCounts counts = new FindingCounts();
    for (Finding finding : findings) {
      counts.add(finding);
      report.add(finding);
    }
    LintResult result = new LintResult(scope, counts, List.of(), List.of(), List.of());
    report.end(new RunSummary(result, 1, "findings", false, false, Listing.ALL));
    return new ObjectMapper().readTree(out.toString()).at("/runs/0");
  }

  private static Finding finding(String path, int line, Severity severity, String message) {
    return SampleFindings.finding(path, line, severity, message);
  }
}
