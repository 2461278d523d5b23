package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.articlint.check.ReviewState;
import org.articlint.check.ReviewState.Kind;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.lint.files.ArticleFile;
import org.junit.jupiter.api.Test;

class ArticleReviewTest {

  private static final String ALL = "extends: [recommended]\n";

  /** Judges an article by a configuration. */
  private static ArticleReview review(String configuration, String... head) throws Exception {
    try (ReviewSite site = new ReviewSite(configuration)) {
      ArticleFile file = site.article("a.md", head);
      Article article = file.read(ReviewSite.FORMATS);
      return ArticleReview.of(
          file,
          article,
          () -> file.context(article, Articles.TODAY),
          ReviewPeriod.parse("30 days"));
    }
  }

  private static String off(String... rules) {
    return ALL + "rules: {" + String.join(": off, ", rules) + ": off}\n";
  }

  @Test
  void theDatesGiveTheState() throws Exception {
    ReviewState state = review(ALL, "last_reviewed: 2025-12-21").state();
    assertEquals(Kind.DUE_SOON, state.kind());
    assertEquals(Optional.of(LocalDate.of(2025, 12, 21)), state.reviewed());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 21)), state.due());
    assertEquals("last_reviewed", state.field());
    assertEquals(Kind.CURRENT, review(ALL, "last_reviewed: 2025-12-22").state().kind());
  }

  @Test
  void ofSeveralRulesTheMostUrgentCounts() throws Exception {
    String both = "extends: [recommended, freshness]\n";
    assertEquals(
        Kind.OVERDUE,
        review(both, "last_reviewed: 2026-11-01", "ms.date: 01/31/2020").state().kind());
    assertEquals(
        Kind.OVERDUE,
        review(both, "last_reviewed: 2020-01-31", "ms.date: 11/01/2026").state().kind());
  }

  @Test
  void aDateThatIsWrongTakesPrecedenceOverNone() throws Exception {
    assertEquals(Kind.INVALID_DATE, review(ALL, "last_reviewed: 2027-01-01").state().kind());
  }

  @Test
  void aSuppressedRuleExemptsTheArticleAndItsDateStays() throws Exception {
    ReviewState state =
        review(
                ALL,
                "last_reviewed: 2020-01-01",
                "articlint: {ignore: {stale-last-reviewed: kept for the record}}")
            .state();
    assertEquals(Kind.EXEMPT, state.kind());
    assertEquals("the article suppresses the rule", state.reason());
    assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), state.reviewed());
    assertEquals(Optional.empty(), state.due());
    assertEquals("last_reviewed", state.field());
  }

  @Test
  void anotherSuppressedRuleChangesNothing() throws Exception {
    assertEquals(
        Kind.OVERDUE,
        review(
                ALL,
                "last_reviewed: 2020-01-01",
                "articlint: {ignore: {paragraph-count-mismatch: a reason}}")
            .state()
            .kind());
  }

  @Test
  void textOfAnAiWaitsUntilAPersonReviewsItOrTheRuleIsSuppressed() throws Exception {
    assertEquals(
        Optional.of(
            "the article is marked 'ai generated: true' and has no human reviewer on record"),
        review(ALL, "ai_generated: true").waiting());
    assertEquals(
        Optional.empty(), review(ALL, "ai_generated: true", "reviewed_by: Ada Berg").waiting());
    assertEquals(
        Optional.empty(),
        review(
                ALL,
                "ai_generated: true",
                "articlint: {ignore: {ai-style-without-human-review: a reason}}")
            .waiting());
  }

  @Test
  void whatIsQuotedIsCut() throws Exception {
    String waiting = review(ALL, "ai_generated: true " + "x".repeat(200)).waiting().orElseThrow();
    assertTrue(waiting.contains("xxx…"), waiting);
    assertTrue(waiting.length() < 200, waiting);
  }

  @Test
  void withoutARuleAboutDatesItIsExempt() throws Exception {
    ArticleReview review = review(off("stale-last-reviewed", "invalid-review-date"), "title: T");
    assertEquals(Kind.EXEMPT, review.state().kind());
    assertEquals("no rule about review dates is on", review.state().reason());
    assertTrue(review.isJudged(), "the rule about text of an AI looks at it");
  }

  @Test
  void onlyARuleThatAsksForReviewsJudges() throws Exception {
    assertTrue(review(off("invalid-review-date", "ai-style-without-human-review")).isJudged());
    assertFalse(
        review(
                off("stale-last-reviewed", "ai-style-without-human-review"),
                "last_reviewed: 2024-02-30")
            .isJudged(),
        "a rule about wrong dates asks for no review");
  }
}
