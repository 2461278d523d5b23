package org.articlint.report.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SortOrderTest {

  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void gather() {
    findings.add(SampleFindings.finding("a.md", 1, Severity.NOTE, "a note"));
    findings.add(SampleFindings.finding("b.md", 1, Severity.WARNING, "a warning"));
    findings.add(SampleFindings.finding("b.md", 9, Severity.ERROR, "an error"));
    findings.add(SampleFindings.finding("c.md", 2, Severity.ERROR, "the first error"));
    findings.add(SampleFindings.finding("c.md", 5, Severity.ERROR, "the second error"));
    findings.add(SampleFindings.finding("d.md", 1, Severity.ERROR, "one error"));
  }

  private List<String> sorted(SortOrder order) {
    Collections.reverse(findings);
    return order.sort(findings).stream()
        .map(finding -> finding.path() + ":" + finding.range().startLine())
        .toList();
  }

  @Test
  void theArticlesWithTheMostErrorsComeFirstAndThenThoseWithTheMostWarnings() {
    assertEquals(
        List.of("c.md:2", "c.md:5", "b.md:9", "b.md:1", "d.md:1", "a.md:1"),
        sorted(SortOrder.SEVERITY));
  }

  @Test
  void whatIsAcceptedDoesNotCount() {
    Standing accepted = new Standing.Suppressed("known");
    findings.replaceAll(f -> f.path().equals("c.md") ? f.with(accepted) : f);
    assertEquals(
        List.of("b.md:9", "b.md:1", "d.md:1", "a.md:1", "c.md:2", "c.md:5"),
        sorted(SortOrder.SEVERITY));
  }

  @Test
  void byPathAndLine() {
    assertEquals(
        List.of("a.md:1", "b.md:1", "b.md:9", "c.md:2", "c.md:5", "d.md:1"),
        sorted(SortOrder.PATH));
  }

  @Test
  void whatIsOverdueForLongestComesFirst() {
    findings.set(1, since(findings.get(1), "2025-01-01"));
    findings.set(4, since(findings.get(4), "2024-12-31"));
    findings.set(5, since(findings.get(5), "2025-01-02"));
    assertEquals(
        List.of("c.md:5", "c.md:2", "b.md:1", "b.md:9", "d.md:1", "a.md:1"), sorted(SortOrder.AGE));
  }

  private static Finding since(Finding finding, String day) {
    Finding.Message message = finding.message();
    return new Finding(
        finding.rule(),
        finding.place(),
        new Finding.Message(
            message.text(),
            message.label(),
            message.related(),
            message.fix(),
            message.help(),
            Optional.of(LocalDate.parse(day))),
        finding.identity(),
        finding.standing());
  }
}
