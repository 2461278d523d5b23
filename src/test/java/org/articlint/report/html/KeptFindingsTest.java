package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.SampleFindings;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class KeptFindingsTest {

  private static List<String> kept(int most, List<Finding> findings) {
    KeptFindings kept = new KeptFindings(most);
    findings.forEach(kept::add);
    return kept.inOrder().stream()
        .map(finding -> finding.path() + " " + finding.severity())
        .toList();
  }

  private static Finding finding(String path, Severity severity) {
    return SampleFindings.finding(path, 1, severity, "message");
  }

  @Test
  void theMostSevereAreKeptInTheOrderOfReportsWhateverTheOrderOfArrival() {
    List<Finding> findings =
        new ArrayList<>(
            List.of(
                finding("a.md", Severity.NOTE),
                finding("b.md", Severity.ERROR),
                finding("c.md", Severity.WARNING),
                finding("d.md", Severity.WARNING),
                finding("e.md", Severity.ERROR)));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(findings, new Random(seed));
      assertEquals(List.of("b.md error", "c.md warning", "e.md error"), kept(3, findings));
    }
    assertEquals(5, kept(5, findings).size());
  }

  @Test
  void whatIsLeftIsCountedByRule() {
    KeptFindings kept = new KeptFindings(1);
    kept.add(SampleFindings.at("b-rule", 3));
    kept.add(SampleFindings.at("a-rule", 1));
    kept.add(SampleFindings.at("a-rule", 2));
    kept.add(SampleFindings.at("b-rule", 4));
    assertEquals(Map.of("a-rule", 1, "b-rule", 2), kept.leftByRule());
    assertEquals(List.of("a-rule", "b-rule"), List.copyOf(kept.leftByRule().keySet()));
    KeptFindings all = new KeptFindings(1);
    all.add(SampleFindings.at("a-rule", 1));
    assertEquals(Map.of(), all.leftByRule());
  }
}
