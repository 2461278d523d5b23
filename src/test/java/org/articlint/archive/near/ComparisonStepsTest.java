package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.archive.column.TooManyCandidatesException;
import org.junit.jupiter.api.Test;

class ComparisonStepsTest {

  private static int times(ComparisonSteps steps, Runnable step) {
    for (int i = 0; ; i++) {
      try {
        step.run();
      } catch (TooManyCandidatesException e) {
        return i;
      }
    }
  }

  /** A candidate has 40 steps, and a comparison of short texts twice or three times as many. */
  @Test
  void theLimitGrowsWithTheArticle() {
    ComparisonSteps few = ComparisonSteps.ofArticle(500, 1);
    assertEquals(362_500 / 40, times(few, few::addCandidate));
    ComparisonSteps many = ComparisonSteps.ofArticle(5_000, 1);
    assertEquals(925_000 / 109, times(many, () -> many.addComparison(30, 40)));
  }

  /** Forty thousand articles of forty words would otherwise take minutes. */
  @Test
  void theLimitOfAShortArticleFallsWithTheirNumber() {
    ComparisonSteps ofFew = ComparisonSteps.ofArticle(40, 2_000);
    assertEquals(305_000 / 40, times(ofFew, ofFew::addCandidate));
    ComparisonSteps ofMore = ComparisonSteps.ofArticle(40, 10_000);
    assertEquals(65_000 / 40, times(ofMore, ofMore::addCandidate));
    ComparisonSteps ofMany = ComparisonSteps.ofArticle(40, 40_000);
    assertEquals(25_000 / 40, times(ofMany, ofMany::addCandidate));
  }

  @Test
  void ofAnArchiveInSegmentsAQuarterIsEnoughToJudgeItInOne() {
    ComparisonSteps steps = ComparisonSteps.ofArticleInSegments(500, 1);
    assertEquals(90_625 / 40, times(steps, steps::addCandidate));
  }

  @Test
  void longTextsCountForMore() {
    ComparisonSteps steps = ComparisonSteps.ofArticle(3_000, 1);
    assertEquals(675_000 / 73_372, times(steps, () -> steps.addComparison(3_000, 3_000)));
  }

  @Test
  void groupingGrowsWithTheArchive() {
    ComparisonSteps steps = ComparisonSteps.ofGrouping(40_000);
    assertEquals(13_000_000 / 40, times(steps, steps::addCandidate));
    ComparisonSteps own = new ComparisonSteps(3);
    assertEquals(3, times(own, own::addOwn));
  }

  @Test
  void whatTheListsRuleOutCountsToo() {
    ComparisonSteps steps = ComparisonSteps.ofGrouping(0);
    assertEquals(10, times(steps, () -> steps.addListed(1_000_000)));
  }
}
