package org.articlint.check;

import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value stands for, and what a check of dates may ask of it. */
class ReviewValuesTest {

  @Test
  void aDateThatIsEitherCountsByWhenItIs() {
    String either = "either-dates: [either]";
    Match past = only(StaleDates.check(either), metadata("either: 2020-01-01"));
    assertTrue(past.values().get("state").startsWith("the last review was on 2020-01-01, "));
    Article ahead = metadata("either: 2026-11-30", "reviewed: 2020-01-01");
    assertEquals(List.of(), matches(StaleDates.check(either), ahead));
    assertEquals(List.of(), matches(StaleDates.check(either, "find: invalid"), ahead));
    Match soon = only(StaleDates.check(either, "find: due-soon"), ahead);
    assertEquals("a review is due on 2026-11-30, in 9 days", soon.values().get("state"));
  }

  @Test
  void aReviewDateWithoutValueIsReportedBesideAnInterval() {
    Article article = metadata("period: 6 months", "reviewed:");
    Match match = only(StaleDates.check(), article);
    assertEquals("reviewed", text(match, article));
    assertEquals(
        "'reviewed' is empty, although the article asks for reviews (period: 6 months)",
        match.values().get("state"));
    assertEquals(List.of(), matches(StaleDates.check("find: invalid"), article));
    assertFalse(StaleDates.check().check(metadata("reviewed:"), Articles.context()).applied());
    Article often = metadata("reviewed:", "period: often");
    assertFalse(StaleDates.check().check(often, Articles.context()).applied());
  }

  @ParameterizedTest
  @CsvSource({
    "'reviewed: [2020-01-01, 2019-01-01]', 2020-01-01",
    "'reviewed: [2019-01-01, 2020-01-01]', 2020-01-01",
    "'reviewed: [[2018-01-01], 2020-01-01, 2019-01-01]', 2020-01-01",
    "'reviewed: [2020-01-01, Ada Roe, 2019-01-01]', 2020-01-01",
    "'due: [2020-01-01, 2099-01-01]', 2020-01-01",
  })
  void ofSeveralReviewsTheNewestCounts(String line, String expected) {
    Article article = metadata(line);
    Match match = only(StaleDates.check(), article);
    assertEquals(expected, text(match, article));
  }

  @Test
  void aListWithoutDatesIsReportedAtItsFirstValue() {
    Article article = metadata("reviewed: [2020-13-01, 2020-14-01]");
    Match match = only(StaleDates.check("find: invalid"), article);
    assertEquals("2020-13-01", text(match, article));
  }

  @Test
  void theIntervalOfTheArticleIsNamed() {
    Match match = only(StaleDates.check(), metadata("reviewed: 2026-01-01", "period: 6 months"));
    assertEquals(
        "the last review was on 2026-01-01, 10 months ago, and the next one was due on 2026-07-01"
            + " (period: 6 months)",
        match.values().get("state"));
  }

  @Test
  void aChangeIsNoReview() {
    StaleDate check = StaleDates.check("records: change");
    Match match = only(check, metadata("updated: 2025-11-20"));
    assertEquals(
        "the text was last changed on 2025-11-20, 1 year ago", match.values().get("state"));
    assertEquals("1 year ago", match.label().orElseThrow());
  }

  @Test
  void onlySomeArticlesAreChecked() {
    StaleDate check = StaleDates.check("when: {metadata: kind, matches: guide}");
    Article other = metadata("reviewed: 2020-01-01");
    assertFalse(check.check(other, Articles.context()).applied());
    assertEquals(1, matches(check, metadata("reviewed: 2020-01-01", "kind: guide")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "updated, 05/06/2025, true",
    "reviewed, 05/06/2025, false",
    "updated, 13/06/2025, false"
  })
  void someFieldsAreWrittenMonthFirst(String field, String date, boolean due) {
    StaleDate check = StaleDates.check("month-first: [updated]");
    assertEquals(due, !matches(check, metadata(field + ": " + date)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "month-first, 05/06/2026, ''",
    "month-first, 2026-05-06, 'is not written as month/day/year, such as 11/29/2026'",
    "month-first, 'May 6, 2026', 'is not written as month/day/year, such as 11/29/2026'",
    "day-first, 05/06/2026, ''",
    "year-first, 2026-05-06, ''",
    "year-first, 2026/05/06, 'is not written as year-month-day, such as 2026-11-29'"
  })
  void aFormMayBeRequired(String order, String date, String problem) {
    StaleDate check = StaleDates.check("find: invalid", "exact-form: true", "date-order: " + order);
    List<Match> matches = matches(check, metadata("reviewed: " + date));
    assertEquals(
        problem.isEmpty() ? List.of() : List.of(problem),
        matches.stream().map(match -> match.values().get("problem")).toList());
  }

  @Test
  void anIntervalHasItsOwnHelp() {
    StaleDate check = StaleDates.check("find: invalid");
    Match interval = only(check, metadata("reviewed: 2026-11-01", "period: often"));
    assertEquals(
        Optional.of("Write an interval such as 6 months, 1 year or 90 days."), interval.help());
    assertEquals(Optional.empty(), only(check, metadata("reviewed: 2026-02-30")).help());
  }
}
