package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.check.ReviewState.Kind;
import org.articlint.check.date.ReviewPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the reviews of an article stand on 2026-11-21. */
class ReviewStateTest {

  private static final ReviewPeriod SOON = ReviewPeriod.parse("30 days");

  private static Optional<ReviewState> find(StaleDate check, Article article) {
    return ReviewState.of(check, article, Articles.context(), SOON);
  }

  private static ReviewState state(String... head) {
    return find(StaleDates.check(), metadata(head)).orElseThrow();
  }

  private static String kind(StaleDate check, String head) {
    return find(check, metadata(head.replace("¶", "\n")))
        .map(state -> state.kind().toString())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewed: 2025-11-21 | overdue",
        "reviewed: 2025-11-22 | due-soon",
        "reviewed: 2025-12-21 | due-soon",
        "reviewed: 2025-12-22 | current",
        "due: 2026-11-21 | overdue",
        "due: 2026-11-22 | due-soon",
        "due: 2026-12-22 | current",
        "reviewed: 2026-02-30 | invalid-date",
        "reviewed: 2026-01-01¶period: often | current",
        "reviewed: 2020-01-01¶period: never | exempt",
        "reviewed:¶period: 6 months | never-reviewed",
        "period: 6 months | never-reviewed",
        "reviewed: | never-reviewed",
        "title: T | no-date",
      })
  void theDatesOfAnArticleGiveItsState(String head, String kind) {
    assertEquals(kind, kind(StaleDates.check(), head));
  }

  @Test
  void aDateIsGivenWithItsFieldAndPlace() {
    Article article = metadata("title: T", "reviewed: 2020-01-31");
    ReviewState state = find(StaleDates.check(), article).orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2020, 1, 31)), state.reviewed());
    assertEquals(Optional.of(LocalDate.of(2021, 1, 30)), state.due());
    assertEquals("reviewed", state.field());
    assertEquals("", state.reason());
    assertEquals("2020-01-31", article.source().slice(state.place()));
  }

  @Test
  void ofSeveralDaysTheFirstCounts() {
    ReviewState state = state("due: 2026-11-25", "reviewed: 2020-01-01", "period: 10 years");
    assertEquals(Optional.of(LocalDate.of(2026, 11, 25)), state.due());
  }

  @Test
  void whatIsWrongIsSaid() {
    ReviewState wrong = state("reviewed: 2026-02-30");
    assertTrue(wrong.reason().startsWith("'reviewed: 2026-02-30' "), wrong::reason);
    assertEquals("reviewed", wrong.field());
    assertEquals(Optional.empty(), wrong.due());
    assertEquals(
        "the article says that it needs no review",
        state("reviewed: 2020-01-01", "period: never").reason());
    ReviewState never = state("reviewed:", "period: 6 months");
    assertFalse(never.reason().isEmpty());
    assertEquals("", never.field());
  }

  @Test
  void aRuleThatDoesNotApplyExempts() {
    StaleDate check = StaleDates.check("when: {metadata: kind, matches: guide}");
    Article other = markdown("# T\n\nText.\n");
    ReviewState state = find(check, other).orElseThrow();
    assertEquals(Kind.EXEMPT, state.kind());
    assertEquals("the rule does not apply to it", state.reason());
    assertEquals("# T", other.source().slice(state.place()));
    assertEquals("overdue", kind(check, "reviewed: 2020-01-01¶kind: guide"));
  }

  @Test
  void aCheckForFaultsSeesOnlyThose() {
    StaleDate check = StaleDates.check("find: invalid");
    assertEquals("", kind(check, "reviewed: 2020-01-01"));
    assertEquals("invalid-date", kind(check, "reviewed: 2026-02-30"));
    assertEquals("invalid-date", kind(check, "reviewed: 2026-11-23"));
    assertEquals("", kind(check, "reviewed: 2026-11-22"), "it is the day somewhere");
    StaleDate some = StaleDates.check("find: invalid", "when: {metadata: kind, matches: guide}");
    assertEquals("", kind(some, "reviewed: 2026-02-30"));
    assertEquals("invalid-date", kind(some, "reviewed: 2026-02-30¶kind: guide"));
  }

  @Test
  void aFormThatAHostRejectsCanBeRead() {
    StaleDate check = StaleDates.check("find: invalid", "exact-form: true");
    assertEquals("", kind(check, "reviewed: 2026-02-30"));
    assertEquals("invalid-date", kind(check, "reviewed: 2027-01-01"));
  }

  @Test
  void aCheckForWhatIsDueSoonAddsNothing() {
    assertEquals("", kind(StaleDates.check("find: due-soon"), "reviewed: 2020-01-01"));
  }

  @Test
  void onlyDatesOfReviewsTellOfReviews() {
    assertTrue(ReviewState.isOf(StaleDates.check()));
    assertFalse(ReviewState.isOf(StaleDates.check("records: change")));
    assertFalse(ReviewState.isOf(StaleDates.of("due-dates: [due]")));
  }

  @Test
  void theMostUrgentStateComesFirst() {
    List<ReviewState> ordered =
        Stream.concat(
                Stream.of(dated(Kind.OVERDUE, "2020-01-01"), dated(Kind.OVERDUE, "2020-01-02")),
                Stream.of(Kind.values()).map(kind -> ReviewState.without(kind, "", Span.at(0))))
            .toList();
    List<ReviewState> reversed =
        Stream.iterate(ordered.size() - 1, i -> i >= 0, i -> i - 1).map(ordered::get).toList();
    assertEquals(ordered, reversed.stream().sorted(ReviewState.BY_URGENCY).toList());
    assertEquals("due soon", Kind.DUE_SOON.words());
  }

  private static ReviewState dated(Kind kind, String due) {
    return new ReviewState(
        kind, Optional.empty(), Optional.of(LocalDate.parse(due)), "", "", Span.at(0));
  }
}
