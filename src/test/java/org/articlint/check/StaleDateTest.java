package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.StaleDate.Find;
import org.articlint.check.StaleDate.WhenMissing;
import org.articlint.check.match.Match;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;
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
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01",
        "22/05/2023",
        "05/06/2023",
        "YYYY-MM-DD",
        "soon",
        "2026-1-1",
        "2026-01-01T25:00:00",
        "20260101"
      })
  void malformedDatesAreInvalidAndNeverDue(String date) {
    Article article = metadata("reviewed: " + date);
    Match match = only(check(Find.INVALID, "365d", "14d"), article);
    assertEquals(date, text(match, article));
    assertEquals("is not a date (YYYY-MM-DD)", match.values().get("problem"));
    assertEquals(date + " is not a date (YYYY-MM-DD)", match.values().get("state"));
    assertEquals(date, match.values().get("date"));
    assertFalse(check(Find.DUE, "365d", "14d").check(article, Articles.context()).applied());
    assertEquals(1, matches(check(Find.INVALID, "365d", "14d"), metadata("due: " + date)).size());
  }

  @Test
  void datesOfTheMonthFirstAreExpectedSo() {
    StaleDate check = monthFirst();
    assertEquals(
        "is not a date (MM/DD/YYYY)",
        only(check, metadata("reviewed: 13/06/2026")).values().get("problem"));
    assertEquals(List.of(), matches(check, metadata("reviewed: 05/06/2026")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, , false",
    "2026-11-22, , true",
    "2026-11-22, 1d, false",
    "2026-11-23, 1d, true",
    "2026-12-21, 30d, false",
    "2026-12-22, 30d, true"
  })
  void aReviewLiesNoFurtherAheadThanAllowed(String date, String ahead, boolean invalid) {
    StaleDate check =
        new StaleDate(
            FieldPaths.of("reviewed"),
            FieldPaths.of(),
            FieldPaths.of(),
            FieldPaths.of(),
            ReviewPeriod.parse("365d"),
            Find.INVALID,
            ReviewPeriod.parse("14d"),
            WhenMissing.SKIP,
            ReviewDate.Order.YEAR_FIRST,
            Optional.ofNullable(ahead).map(ReviewPeriod::parse),
            false);
    List<Match> matches = matches(check, metadata("reviewed: " + date));
    assertEquals(invalid ? 1 : 0, matches.size());
    if (invalid) {
      assertEquals("lies in the future", matches.get(0).values().get("problem"));
      assertEquals("today: 2026-11-21", matches.get(0).label().orElseThrow());
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
    List<Match> matches = matches(check, metadata("due: 2030-01-01", "reviewed: 2026-11-22"));
    assertEquals(List.of("reviewed"), keys(matches));
    assertEquals(1, matches(check, metadata("due: never", "reviewed: 2026-11-22")).size());
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
            "date", "no date",
            "days", "?",
            "due", "now",
            "state", "no review is on record",
            "problem", "is missing"),
        match.values());
    assertEquals(List.of(), matches(whenMissing(Find.DUE), metadata("reviewed: 2026-11-01")));
    assertEquals(List.of(), matches(whenMissing(Find.DUE), metadata("reviewed: soon")));
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
  @CsvSource({
    "false, false, false, false",
    "true, false, false, true",
    "false, true, false, true",
    "false, false, true, true"
  })
  void aDateMustBeNamed(boolean dates, boolean dueDates, boolean comments, boolean valid) {
    if (valid) {
      assertFalse(named(dates, dueDates, comments).looksAtWhole());
    } else {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> named(dates, dueDates, comments));
      assertEquals("'dates', 'due-dates' or 'expiry-comments' is required", refused.getMessage());
    }
  }

  @Test
  void aMessageMayQuoteFiveValues() {
    assertEquals(
        Set.of("date", "days", "due", "state", "problem"), check(Find.DUE, "1d", "1d").values());
  }

  private static List<String> keys(List<Match> matches) {
    return matches.stream().map(Match::key).toList();
  }

  private static StaleDate named(boolean dates, boolean dueDates, boolean comments) {
    return new StaleDate(
        dates ? FieldPaths.of("reviewed") : FieldPaths.of(),
        dueDates ? FieldPaths.of("due") : FieldPaths.of(),
        FieldPaths.of(),
        FieldPaths.of(),
        ReviewPeriod.parse("365d"),
        Find.DUE,
        ReviewPeriod.parse("14d"),
        WhenMissing.SKIP,
        ReviewDate.Order.YEAR_FIRST,
        Optional.empty(),
        comments);
  }

  private static StaleDate check(Find find, String maxAge, String dueSoon) {
    return check(find, maxAge, dueSoon, WhenMissing.SKIP, ReviewDate.Order.YEAR_FIRST);
  }

  private static StaleDate whenMissing(Find find) {
    return check(find, "365d", "14d", WhenMissing.REPORT, ReviewDate.Order.YEAR_FIRST);
  }

  private static StaleDate monthFirst() {
    return check(Find.INVALID, "365d", "14d", WhenMissing.SKIP, ReviewDate.Order.MONTH_FIRST);
  }

  private static StaleDate check(
      Find find, String maxAge, String dueSoon, WhenMissing missing, ReviewDate.Order order) {
    return new StaleDate(
        FieldPaths.of("reviewed", "updated"),
        FieldPaths.of("due"),
        FieldPaths.of("period"),
        FieldPaths.of("tags"),
        ReviewPeriod.parse(maxAge),
        find,
        ReviewPeriod.parse(dueSoon),
        missing,
        order,
        Optional.empty(),
        false);
  }
}
