package org.articlint.report.medium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class PluralTest {

  @Test
  void thousandsAreSetApart() {
    assertEquals("0", Plural.number(0));
    assertEquals("999", Plural.number(999));
    assertEquals("1,000", Plural.number(1_000));
    assertEquals("1,000,009", Plural.number(1_000_009));
    assertEquals("12,345,678", Plural.number(12_345_678));
  }

  @Test
  void onlyOneIsSingular() {
    assertEquals("0 findings", Plural.of(0, "finding"));
    assertEquals("1 finding", Plural.of(1, "finding"));
    assertEquals("1,001 findings", Plural.of(1_001, "finding"));
  }

  @Test
  void severitiesWithoutFindingsAreLeftOut() {
    FindingCounts counts = new FindingCounts();
    assertEquals("", Plural.bySeverity(counts));
    counts.add(SampleFindings.finding("a.md", 1, Severity.NOTE, "m"));
    counts.add(SampleFindings.finding("a.md", 2, Severity.NOTE, "m"));
    assertEquals("2 notes", Plural.bySeverity(counts));
    counts.add(SampleFindings.finding("a.md", 3, Severity.ERROR, "m"));
    assertEquals("1 error, 2 notes", Plural.bySeverity(counts));
  }
}
