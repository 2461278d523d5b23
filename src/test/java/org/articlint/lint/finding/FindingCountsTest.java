package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.rule.Severity;
import org.junit.jupiter.api.Test;

class FindingCountsTest {

  private final FindingCounts counts = new FindingCounts();

  @Test
  void openFindingsAreCountedBySeverityRuleAndFolder() {
    counts.add(SampleFindings.finding("a/x.md", 1, Severity.WARNING, "one"));
    counts.add(SampleFindings.finding("a/x.md", 2, Severity.WARNING, "two"));
    counts.add(SampleFindings.finding("top.md", 1, Severity.NOTE, "three"));
    counts.add(SampleFindings.about("other-rule", "a/b/y.md", "four"));
    assertEquals(4, counts.open());
    assertEquals(2, counts.open(Severity.WARNING));
    assertEquals(1, counts.open(Severity.NOTE));
    assertEquals(1, counts.open(Severity.ERROR));
    assertEquals(3, counts.articles());
    assertEquals(Map.of("a-rule", 3, "other-rule", 1), counts.byRule());
    assertEquals(Map.of("a/", 2, "", 1, "a/b/", 1), counts.byFolder());
  }

  @Test
  void acceptedFindingsAreCountedApart() {
    Finding finding = SampleFindings.about("a-rule", "a.md", "x");
    counts.add(finding.with(new Standing.Suppressed("why")));
    counts.add(finding.with(new Standing.Suppressed("why")));
    counts.add(finding.with(new Standing.Baselined()));
    assertEquals(2, counts.suppressed());
    assertEquals(1, counts.baselined());
    assertEquals(0, counts.open());
    assertEquals(0, counts.articles());
    assertEquals(Map.of(), counts.byRule());
    assertEquals(Optional.empty(), counts.mostSevere());
  }

  @Test
  void articlesOfWhichAPartWasNotReadAreCountedOnce() {
    counts.add(problem("a.md", Problem.Kind.UNREAD_TEXT));
    counts.add(problem("a.md", Problem.Kind.UNREAD_TEXT));
    counts.add(problem("b.md", Problem.Kind.UNREAD_TEXT));
    counts.add(problem("c.md", Problem.Kind.INVALID_ENCODING));
    counts.add(SampleFindings.about("a-rule", "d.md", "x"));
    assertEquals(2, counts.partlyUnread());
  }

  private static Finding problem(String path, Problem.Kind kind) {
    Finding finding = SampleFindings.about("a-rule", path, "");
    return new Finding(
        finding.rule().with(Severity.ERROR, "message", new ArticleProblem(kind), List.of()),
        finding.place(),
        finding.message(),
        finding.identity(),
        finding.standing());
  }

  @Test
  void coverageOfMoreArticlesIsAddedUp() {
    assertEquals(
        new Coverage("a-rule", 5, 9),
        new Coverage("a-rule", 2, 3).plus(new Coverage("a-rule", 3, 6)));
  }

  @Test
  void whatWasNotListedIsAddedUp() {
    counts.addUntouched(2);
    counts.addUntouched(3);
    counts.addFixed(4);
    counts.addFixed(1);
    assertEquals(5, counts.untouched());
    assertEquals(5, counts.fixed());
  }

  @Test
  void theMostSevereIsTheFirstOfTheGravestOnes() {
    counts.add(SampleFindings.finding("b.md", 1, Severity.WARNING, "warning"));
    counts.add(SampleFindings.finding("b.md", 2, Severity.ERROR, "second"));
    counts.add(SampleFindings.finding("b.md", 1, Severity.ERROR, "first"));
    counts.add(SampleFindings.finding("a.md", 1, Severity.NOTE, "note"));
    assertEquals("first", counts.mostSevere().orElseThrow().message().text());
  }

  @Test
  void onlyAFindingThatTheArticleIsUnreadableSaysSo() {
    counts.add(SampleFindings.textFinding("text.md"));
    assertFalse(counts.reportUnreadable("text.md", true));
    Finding finding = SampleFindings.about("a-rule", "open.md", "x");
    counts.add(finding);
    assertTrue(counts.reportUnreadable("open.md", false));
    assertFalse(counts.reportUnreadable("other.md", true));
    counts.add(SampleFindings.about("a-rule", "accepted.md", "x").with(new Standing.Baselined()));
    assertFalse(counts.reportUnreadable("accepted.md", false));
    assertTrue(counts.reportUnreadable("accepted.md", true));
  }
}
