package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.StaleDate.Find;
import org.articlint.check.match.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reviews are due, will be soon, or have a date that is invalid, to the day. */
class StaleDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-20, 365d, true",
    "2025-11-21, 365d, true", // due on the day itself
    "2025-11-22, 365d, false",
    "2026-05-21, 6 months, true",
    "2026-05-22, 6 months, false",
    "2026-11-20, 1d, true",
    "2026-11-21, 1d, false",
    "2026-11-22, 1d, false"
  })
  void aReviewIsDueWhenItIsOfMaxAge(String date, String maxAge, boolean due) {
    StaleDate check = check(Find.DUE, maxAge, "14d");
    assertEquals(due, !matches(check, metadata("reviewed: " + date)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-21, 6 months, true",
    "2026-05-22, 6 months, false",
    "2026-10-10, 6 weeks, true",
    "2026-10-11, 6 weeks, false",
    "2026-11-14, 7d, true",
    "2026-11-15, 7d, false",
    "2024-02-29, 1 year, true",
    "2020-01-01, never, false",
    "2026-11-14, often, false" // max-age holds
  })
  void theArticlesOwnPeriodBeatsMaxAge(String date, String period, boolean due) {
    Article article = metadata("reviewed: " + date, "period: " + period);
    assertEquals(due, !matches(check(Find.DUE, "365d", "14d"), article).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, false", // due
    "2026-11-21, false", // due today
    "2026-11-22, true",
    "2026-11-28, true", // in 7 days
    "2026-11-29, false"
  })
  void aReviewIsDueSoonFromItsPeriodBeforeTheDayOn(String due, boolean soon) {
    StaleDate check = check(Find.DUE_SOON, "365d", "7d");
    assertEquals(soon, !matches(check, metadata("due: " + due)).isEmpty());
    assertEquals(
        due.equals("2026-11-20") || due.equals("2026-11-21"),
        !matches(check(Find.DUE, "365d", "7d"), metadata("due: " + due)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, true", "2026-11-21, true", "2026-11-22, false"})
  void aNamedDayBeatsThePeriod(String due, boolean found) {
    for (String reviewed : List.of("2020-01-01", "2026-11-20")) {
      Article article = metadata("due: " + due, "reviewed: " + reviewed, "period: 1 year");
      List<Match> matches = matches(check(Find.DUE, "365d", "14d"), article);
      assertEquals(found ? List.of("due") : List.of(), keys(matches));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'tags: [a, 180d]', true",
    "'tags: [a, 185d]', false",
    "'tags: \"a, 180d\"', true",
    "'tags: updatefrequency5', false",
    "'tags: [a]', false"
  })
  void aTagMayBeThePeriod(String tags, boolean due) {
    Article article = metadata("reviewed: 2026-05-24", tags);
    assertEquals(due, !matches(check(Find.DUE, "365d", "14d"), article).isEmpty());
    Article ownPeriod = metadata("reviewed: 2026-05-24", tags, "period: 1 year");
    assertEquals(List.of(), matches(check(Find.DUE, "365d", "14d"), ownPeriod));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, is not a day of the calendar",
    "2026-13-01, is not a day of the calendar",
    "20260230, is not a day of the calendar",
    "31 April 2026, is not a day of the calendar",
    "22/05/2023, 'is not a date written as year-month-day, such as 2026-11-29'",
    "07.29.2022, 'is not a date written as year-month-day, such as 2026-11-29'",
    "13/12/2023, 'is not a date written as year-month-day, such as 2026-11-29'",
    "12/12/2023, does not say which number is the month and which the day",
    "05/06/2023, does not say which number is the month and which the day",
    "YYYY-MM-DD, 'is not a date written as year-month-day, such as 2026-11-29'",
    "day 3, 'is not a date written as year-month-day, such as 2026-11-29'",
    "2026-01-01T25:00:00, 'is not a date written as year-month-day, such as 2026-11-29'",
  })
  void malformedDatesAreInvalidAndNeverDue(String date, String problem) {
    Article article = metadata("reviewed: " + date);
    Match match = only(check(Find.INVALID, "365d", "14d"), article);
    assertEquals(date, text(match, article));
    assertEquals(problem, match.values().get("problem"));
    assertEquals(date + " " + problem, match.values().get("state"));
    assertEquals(date, match.values().get("date"));
    assertEquals("reviewed", match.values().get("field"));
    assertFalse(check(Find.DUE, "365d", "14d").check(article, Articles.context()).applied());
    assertEquals(1, matches(check(Find.INVALID, "365d", "14d"), metadata("due: " + date)).size());
  }

  @Test
  void datesOfTheMonthFirstAreExpectedSo() {
    StaleDate check = monthFirst();
    assertEquals(
        "is not a date written as month/day/year, such as 11/29/2026",
        only(check, metadata("reviewed: 13/06/2026")).values().get("problem"));
    assertEquals(List.of(), matches(check, metadata("reviewed: 05/06/2026")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, , false", // it is that day in Kiribati
    "2026-11-23, , true",
    "2026-11-23, 1d, false",
    "2026-11-24, 1d, true",
    "2026-12-22, 30d, false",
    "2026-12-23, 30d, true"
  })
  void aReviewLiesNoFurtherAheadThanAllowed(String date, String ahead, boolean invalid) {
    StaleDate check =
        StaleDates.of(
            "{dates: [reviewed], find: invalid%s}"
                .formatted(ahead == null ? "" : ", ahead: " + ahead));
    List<Match> matches = matches(check, metadata("reviewed: " + date));
    assertEquals(invalid ? 1 : 0, matches.size());
    if (invalid) {
      assertEquals("is in the future", matches.get(0).values().get("problem"));
      assertEquals("today: 2026-11-21", matches.get(0).label().orElseThrow());
      // Where a day ahead is allowed, the help of the rule says how far.
      assertEquals(ahead == null, matches.get(0).help().isPresent());
    }
  }

  @Test
  void theDayOfAReviewMayLieAhead() {
    StaleDate check = check(Find.INVALID, "365d", "14d");
    assertEquals(List.of(), matches(check, metadata("due: 2030-01-01")));
  }

  @Test
  void aReviewInTheFutureIsInvalidBesideADayToo() {
    StaleDate check = check(Find.INVALID, "365d", "14d");
    List<Match> matches = matches(check, metadata("due: 2030-01-01", "reviewed: 2026-11-23"));
    assertEquals(List.of("reviewed"), keys(matches));
    assertEquals(1, matches(check, metadata("due: never", "reviewed: 2026-11-23")).size());
  }

  @Test
  void anArticleWithoutADateIsReportedOnRequest() {
    Article article = markdown("# Title\n\nText.\n");
    StaleDate skip = check(Find.DUE, "365d", "14d");
    assertFalse(skip.check(article, Articles.context()).applied());
    Match match = only(whenMissing(Find.DUE), article);
    assertEquals("# Title", text(match, article));
    assertEquals("missing", match.key());
    assertEquals("no review date", match.label().orElseThrow());
    assertEquals(
        Map.of(
            "field", "",
            "date", "no date",
            "days", "?",
            "due", "now",
            "state", "no review is on record",
            "problem", "is missing"),
        match.values());
    assertEquals(List.of(), matches(whenMissing(Find.DUE), metadata("reviewed: 2026-11-01")));
    assertEquals(List.of(), matches(whenMissing(Find.DUE), metadata("reviewed: 2026-13-01")));
    assertEquals(List.of(), matches(whenMissing(Find.DUE), metadata("reviewed: never")));
  }

  @Test
  void onlyTheRuleForDueReviewsReportsAMissingDate() {
    Article article = markdown("Text.\n");
    for (Find find : List.of(Find.DUE_SOON, Find.INVALID)) {
      assertFalse(whenMissing(find).check(article, Articles.context()).applied());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dates: [d]", "due-dates: [d]", "expiry-comments: true"})
  void aSourceOfDatesIsEnough(String option) {
    assertFalse(StaleDates.of("{" + option + "}").looksAtWhole());
  }

  @Test
  void aCheckWithoutASourceOfDatesIsRefused() {
    AssertionError refused =
        assertThrows(AssertionError.class, () -> StaleDates.of("{max-age: 30d}"));
    assertTrue(
        refused.getMessage().contains("'dates', 'due-dates' or 'expiry-comments' is required"),
        refused.getMessage());
  }

  @Test
  void aMessageMayQuoteSixValues() {
    assertEquals(
        Set.of("field", "date", "days", "due", "state", "problem"),
        Quotable.of(check(Find.DUE, "1d", "1d")));
  }

  private static List<String> keys(List<Match> matches) {
    return matches.stream().map(Match::key).toList();
  }

  private static StaleDate check(Find find, String maxAge, String dueSoon) {
    return StaleDates.check(
        "find: " + find.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "max-age: " + maxAge,
        "due-soon: " + dueSoon);
  }

  private static StaleDate whenMissing(Find find) {
    return StaleDates.check(
        "find: " + find.name().toLowerCase(Locale.ROOT).replace('_', '-'), "when-missing: report");
  }

  private static StaleDate monthFirst() {
    return StaleDates.check("find: invalid", "date-order: month-first");
  }
}
