package org.articlint.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.run.Listing;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class TextSummaryTest {

  private final FindingCounts counts = new FindingCounts();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  @Test
  void crashedRulesOfAnArticleWithFindingsAreListed() {
    counts.add(SampleFindings.about("a-rule", "a.md", "x"));
    failures.add(Failure.ofRule("a.md", "b-rule", "it crashed"));
    assertLine("Not checked: a.md: the rule b-rule could not be run: it crashed");
  }

  @Test
  void anUnreadableArticleIsListedOnce() {
    counts.add(SampleFindings.about("a-rule", "a.md", "x"));
    failures.add(new Failure("a.md", "permission denied"));
    failures.add(new Failure("b.md", "permission denied"));
    assertEquals(List.of("Not checked: b.md: permission denied"), lines("Not checked"));
  }

  @Test
  void aFailureOfAnArticleThatWasReadIsListedBesideItsFindings() {
    counts.add(SampleFindings.textFinding("a.md"));
    failures.add(new Failure("a.md", "it changed while it was checked"));
    assertLine("Not checked: a.md: it changed while it was checked");
  }

  @Test
  void manyFailuresForTheSameReasonTakeOneLine() {
    for (String path : List.of("a.md", "b.md", "c.md")) {
      failures.add(Failure.ofRule(path, "a-rule", "no git"));
    }
    failures.add(new Failure("d.md", "permission denied"));
    String same = "Not checked: a.md, b.md, c.md%s: the rule a-rule could not be run: no git";
    assertEquals(
        List.of(same.formatted(""), "Not checked: d.md: permission denied"), lines("Not checked"));
    failures.add(Failure.ofRule("e.md", "a-rule", "no git"));
    assertLine(same.formatted(" and 1 other"));
    failures.add(Failure.ofRule("f.md", "a-rule", "no git"));
    assertLine(same.formatted(" and 2 others"));
  }

  @Test
  void countsAreSingularOrPlural() {
    counts.add(SampleFindings.finding("a.md", 1, Severity.WARNING, "x"));
    assertLine("Checked 2 articles: 1 warning in 1 article.");
    counts.add(SampleFindings.finding("b.md", 1, Severity.WARNING, "x"));
    assertLine("Checked 2 articles: 2 warnings in 2 articles.");
    counts.add(SampleFindings.at("a-rule", 1).with(new Standing.Suppressed("why")));
    assertLine("1 finding suppressed; --show-suppressed lists them with reasons.");
    counts.addFixed(1);
    assertLine("1 finding in the baseline has been fixed; articlint baseline prune removes it.");
    counts.addFixed(1);
    assertLine(
        "2 findings in the baseline have been fixed; articlint baseline prune removes them.");
  }

  @Test
  void skippedFilesAreCountedByReason() {
    skipped.add(new Skipped("a.md", Skipped.Reason.IGNORED));
    skipped.add(new Skipped("b.md", Skipped.Reason.EXCLUDED));
    skipped.add(new Skipped("c.md", Skipped.Reason.IGNORED));
    assertEquals(
        List.of("Left out as excluded by the configuration: 1.", "Left out as ignored by git: 2."),
        lines("Left out"));
  }

  private void assertLine(String expected) {
    assertEquals(List.of(expected), lines(expected.substring(0, Math.min(expected.length(), 16))));
  }

  private List<String> lines(String start) {
    LintScope scope = new LintScope(Path.of("/"), LocalDate.EPOCH, 2, 0, false, false, List.of());
    LintResult result = new LintResult(scope, counts, failures, skipped, List.of());
    return new TextSummary(TextStyle.plain())
        .lines(new RunSummary(result, 1, "findings", false, false, Listing.ALL)).stream()
            .filter(line -> line.startsWith(start))
            .toList();
  }
}
