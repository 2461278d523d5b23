package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.StaleDate.Find;
import org.articlint.check.match.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of an article's reviews, and how a deadline is put into words. */
class ReviewDeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-20 | 366 | the last review was on 2025-11-20, 1 year ago, and the next one was due 365 days"
            + " later, on 2026-11-20 | 1 year ago; the next was due on 2026-11-20",
        "2025-11-21 | 365 | the last review was on 2025-11-21, 1 year ago, and the next one was due 365 days"
            + " later, on 2026-11-21 | 1 year ago; the next was due on 2026-11-21",
      })
  void aReviewThatIsDue(String date, String days, String state, String label) {
    Match match = only(check(Find.DUE), metadata("reviewed: " + date));
    assertEquals(date, match.values().get("date"));
    assertEquals(days, match.values().get("days"));
    assertEquals(state, match.values().get("state"));
    assertEquals(Optional.of(label), match.label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-22 | 1 | the last review was on 2025-11-22, and the next one is due 365 days later, on 2026-11-22, in 1 day",
        "2025-11-23 | 2 | the last review was on 2025-11-23, and the next one is due 365 days later, on 2026-11-23, in 2 days",
        "2025-12-05 | 14 | the last review was on 2025-12-05, and the next one is due 365 days later, on 2026-12-05, in 14 days",
      })
  void aReviewThatIsDueSoonSaysInHowManyDays(String date, String days, String state) {
    Match match = only(check(Find.DUE_SOON), metadata("reviewed: " + date));
    assertEquals(days, match.values().get("days"));
    assertEquals(state, match.values().get("state"));
    assertEquals(date, match.values().get("date"));
    assertEquals(Optional.empty(), match.label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-19 | DUE | 2 | a review was due on 2026-11-19, 2 days ago",
        "2026-11-20 | DUE | 1 | a review was due on 2026-11-20, 1 day ago",
        "2026-11-21 | DUE | 0 | a review is due today, 2026-11-21",
        "2026-11-22 | DUE_SOON | 1 | a review is due on 2026-11-22, in 1 day",
        "2026-11-23 | DUE_SOON | 2 | a review is due on 2026-11-23, in 2 days",
      })
  void aDayThatTheArticleNames(String due, Find find, String days, String state) {
    Match match = only(check(find), metadata("due: " + due));
    assertEquals(
        Map.of(
            "field", "due", "date", due, "days", days, "due", due, "state", state, "problem", ""),
        match.values());
    assertEquals(Optional.empty(), match.label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20 | DUE | the article expired on 2026-11-20, 1 day ago",
        "2026-11-21 | DUE | the article expires today, 2026-11-21",
        "2026-11-22 | DUE_SOON | the article expires on 2026-11-22, in 1 day",
      })
  void aDayWithoutReviewsIsTheEndOfTheArticle(String due, Find find, String state) {
    StaleDate check = expiry(find, false);
    assertEquals(state, only(check, metadata("due: " + due)).values().get("state"));
  }

  @ParameterizedTest
  @CsvSource({
    "expires 2026-11-21, DUE, expires 2026-11-21",
    "expires: 2026-11-21, DUE, expires 2026-11-21",
    "Expires 20 November 2026, INVALID, none",
    "expires soon, INVALID, expires",
    "expires, INVALID, expires",
    "end expires 2026-11-21, DUE, none",
    "it expires 2026-11-21, DUE, none",
    "expires 2026-11-21 or so, DUE, none"
  })
  void aCommentSaysWhenAPartExpires(String comment, Find find, String key) {
    Article article = markdown("Text.\n\n<!-- " + comment + " -->\n");
    List<Match> matches = matches(expiry(find, true), article);
    assertEquals(
        key.equals("none") ? List.of() : List.of(key), matches.stream().map(Match::key).toList());
    assertEquals(List.of(), matches(expiry(find, false), article));
  }

  @Test
  void aCommentIsFoundWhereItStands() {
    Article article = markdown("Text.\n\n<!-- expires 2026-11-20 -->\n\n<!-- expires soon -->\n");
    Match expired = only(expiry(Find.DUE, true), article);
    assertEquals("<!-- expires 2026-11-20 -->", text(expired, article));
    assertEquals("this part expired on 2026-11-20, 1 day ago", expired.values().get("state"));
    Match invalid = only(expiry(Find.INVALID, true), article);
    assertEquals("<!-- expires soon -->", text(invalid, article));
    assertEquals(
        "soon is not a date written as year-month-day, such as 2026-11-29",
        invalid.values().get("state"));
    assertEquals(Optional.empty(), invalid.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"never", "None", "evergreen", "on-change", "as needed", "n/a", "false"})
  void anArticleThatIsNeverDueIsLookedAt(String value) {
    StaleDate check = check(Find.DUE);
    for (Article article :
        List.of(
            metadata("due: " + value, "reviewed: 2020-01-01"),
            metadata("reviewed: " + value),
            metadata("reviewed: 2020-01-01", "period: " + value))) {
      assertTrue(check.check(article, Articles.context()).applied());
      assertEquals(List.of(), matches(check, article));
      assertEquals(List.of(), matches(check(Find.INVALID), article));
    }
    assertFalse(check.check(metadata("period: " + value), Articles.context()).applied());
  }

  @Test
  void aPeriodThatIsNoneIsInvalid() {
    Article article = metadata("reviewed: 2026-11-01", "period: often");
    Match match = only(check(Find.INVALID), article);
    assertEquals("often", text(match, article));
    assertEquals("period", match.key());
    assertEquals(
        Map.of(
            "field", "period",
            "date", "often",
            "days", "?",
            "due", "",
            "state", "often is not an interval",
            "problem", "is not an interval"),
        match.values());
    assertEquals(List.of(), matches(check(Find.INVALID), metadata("period: often")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "yes", "On", "1", "''", "' '"})
  void aSwitchIsNoDate(String value) {
    Article article = metadata("reviewed: " + value, "updated: 2025-11-21");
    Match match = only(check(Find.DUE), article);
    assertEquals("updated", match.key());
    Article alone = metadata("reviewed: " + value);
    assertFalse(check(Find.INVALID).check(alone, Articles.context()).applied());
  }

  @Test
  void theFirstDateThatIsPresentWins() {
    Article article = metadata("updated: 2020-01-01", "reviewed: [2025-11-21, 2019-01-01]");
    assertEquals("2025-11-21", only(check(Find.DUE), article).values().get("date"));
  }

  private static StaleDate check(Find find) {
    return StaleDates.check("find: " + name(find));
  }

  /** A check of the ends of articles or their parts, not of reviews. */
  private static StaleDate expiry(Find find, boolean comments) {
    return StaleDates.of(
        "{due-dates: [due], find: %s, expiry-comments: %s}".formatted(name(find), comments));
  }

  private static String name(Find find) {
    return find.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
