package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingFindingsTest {

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 2", "note, 3", "never, 0"})
  void whatFailsACheckStands(String failOn, int standing) throws Exception {
    try (ReviewSite site = new ReviewSite("extends: [recommended]\nfail-on: " + failOn + "\n")) {
      ArticleFile article = site.add("a.md", "title: T");
      StandingFindings findings = new StandingFindings();
      for (Severity severity : Severity.values()) {
        findings.add(article, SampleFindings.finding("a.md", 1, severity, "m " + severity));
      }
      assertEquals(standing, findings.of("a.md").size());
      assertEquals(List.of(), findings.of("b.md"));
      findings.of("a.md").stream()
          .map(Finding::severity)
          .findFirst()
          .ifPresent(first -> assertEquals(Severity.ERROR, first));
    }
  }
}
