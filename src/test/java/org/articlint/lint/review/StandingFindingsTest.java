package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.lint.finding.Standing;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class StandingFindingsTest {

  private static Finding finding(int line, Severity severity) {
    return SampleFindings.finding("a.md", line, severity, "message");
  }

  @Test
  void onlyOpenFindingsThatFailACheckStand() throws Exception {
    StandingFindings findings = new StandingFindings();
    Finding first = finding(1, Severity.ERROR);
    Finding second = finding(2, Severity.WARNING);
    try (ReviewSite site = new ReviewSite("extends: [recommended]\nfail-on: warning\n")) {
      ArticleFile file = site.file("a.md", "Text.\n");
      findings.add(file, first);
      findings.add(file, second);
      findings.add(file, finding(3, Severity.NOTE));
      findings.add(file, finding(4, Severity.ERROR).with(new Standing.Suppressed("why")));
      findings.add(file, finding(5, Severity.ERROR).with(new Standing.Baselined()));
      findings.add(site.file("b.md", "Text.\n"), finding(6, Severity.NOTE));
    }
    assertEquals(List.of(first, second), findings.of("a.md"));
    assertEquals(List.of(), findings.of("b.md"));
  }
}
