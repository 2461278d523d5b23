package org.articlint.check.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1d, P1D",
    "180 days, P180D",
    "6 weeks, P42D",
    "1 week, P7D",
    "6 months, P6M",
    "6m, P6M",
    "1 year, P1Y",
    "9999d, P9999D",
    "every 3 months, P3M",
    "' 6 Months ', P6M",
    "180-days, P180D"
  })
  void periodsOfPacks(String text, Period period) {
    assertEquals(period, ReviewPeriod.parse(text).period());
    assertEquals(
        Optional.of(period), ReviewPeriod.read(text, "review_in").map(ReviewPeriod::period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0d",
        "d",
        "6",
        "six months",
        "10000d",
        "P1001Y",
        "P366001D",
        "P999999999Y",
        "1 decade",
        "-1d",
        "",
        "monthly",
        "1 d ay"
      })
  void periodsThatAreNone(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ReviewPeriod.parse(text));
    assertEquals(
        "'" + text + "' is not a period; write 365d, 6 weeks, 6 months or 1 year",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "30, P30D",
    "9999, P9999D",
    "daily, P1D",
    "Weekly, P7D",
    "fortnightly, P14D",
    "every fortnight, P14D",
    "3 fortnights, P42D",
    "monthly, P1M",
    "quarterly, P3M",
    "semi-annual, P6M",
    "semi annually, P6M",
    "half-yearly, P6M",
    "annual, P1Y",
    "annually, P1Y",
    "yearly, P1Y",
    "biannual, P6M",
    "Bi-annually, P6M",
    "half yearly, P6M",
    "half-year, P6M",
    "half a year, P6M",
    "twice a year, P6M",
    "twice per year, P6M",
    "3 times a year, P4M",
    "4x/year, P3M",
    "once a year, P1Y",
    "once every two years, P2Y",
    "biennial, P2Y",
    "biennially, P2Y",
    "a year, P1Y",
    "an year, P1Y",
    "every year, P1Y",
    "each year, P1Y",
    "per annum, P1Y",
    "every other year, P2Y",
    "six months, P6M",
    "every six months, P6M",
    "six-monthly, P6M",
    "6-monthly, P6M",
    "1 yr, P1Y",
    "2 yrs, P2Y",
    "6 mo, P6M",
    "6 mos., P6M",
    "12 wks, P84D",
    "a quarter, P3M",
    "every quarter, P3M",
    "' 6  months ', P6M",
    "6_months, P6M",
    "in 6 months, P6M",
    "after 6 months, P6M",
    "1 year 6 months, P1Y6M",
    "1y6m, P1Y6M",
    "P6M, P6M",
    "p1y6m, P1Y6M",
    "P26W, P182D",
    "'Quarterly (by the owner)', P3M",
    "Quarterly · FAIR council, P3M",
    "annual review, P1Y",
    "reviewed annually, P1Y",
    "on a quarterly basis, P3M",
    "updatefrequency5, P5Y",
    "UpdateFrequency.1, P1Y",
    "updatefrequency-9, P9Y"
  })
  void periodsOfArticlesMayBeWordsAndNumbersOfDays(String text, Period period) {
    assertEquals(
        Optional.of(period), ReviewPeriod.read(text, "review_in").map(ReviewPeriod::period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "24", // of months, or of days
        "10000",
        "often",
        "6 Monate",
        "6 months ago",
        "updatefrequency0",
        "updatefrequency10",
        "P",
        "PT6H",
        "P-6M",
        "0 months",
        "1 d ay",
        "a",
        "5 times a year",
        "some months",
        "soon",
        ""
      })
  void otherTextsOfArticlesAreNone(String text) {
    assertEquals(Optional.empty(), ReviewPeriod.read(text, "review_in"));
  }

  @Test
  void aReviewIsDueAPeriodAfterItByTheCalendar() {
    assertEquals(day("2026-07-01"), ReviewPeriod.parse("6m").dueAfter(day("2026-01-01")));
    assertEquals(day("2026-02-28"), ReviewPeriod.parse("1m").dueAfter(day("2026-01-31")));
    assertEquals(day("2025-02-28"), ReviewPeriod.parse("1y").dueAfter(day("2024-02-29")));
    assertEquals(day("2025-12-31"), ReviewPeriod.parse("1d").before(day("2026-01-01")));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "review_interval_months, 6, P6M",
    "reviewCycleWeeks, 6, P42D",
    "review-period-years, 1, P1Y",
    "review_interval_days, 24, P24D",
    "review_interval_months, 6 weeks, P42D",
    "review_cycle, 25, P25D"
  })
  void aBareNumberHasTheUnitOfItsKey(String key, String text, Period period) {
    assertEquals(Optional.of(period), ReviewPeriod.read(text, key).map(ReviewPeriod::period));
  }

  @ParameterizedTest
  @CsvSource({
    "on release, true",
    "on-release, true",
    "every release, true",
    "event-driven, true",
    "when the API changes, true",
    "on-source-commit+quarterly, true",
    "ad hoc, true",
    "as needed, true",
    "quarterly, false",
    "every 3 releases, false", // nobody can tell when that is, but it is not nothing
    "often, false",
    "when the moon is full, false"
  })
  void eventsMayCallForReviews(String text, boolean isOfEvents) {
    assertEquals(isOfEvents, ReviewPeriod.isOfEvents(text));
  }

  @ParameterizedTest
  @CsvSource({
    "365d, 365 days",
    "1d, 1 day",
    "6 weeks, 42 days",
    "6 months, 6 months",
    "1 year, 1 year"
  })
  void itIsSaidInWords(String text, String words) {
    assertEquals(words, ReviewPeriod.parse(text).inWords());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 'is not an interval: it does not say whether these are days, weeks or months'",
    "0, is not an interval",
    "often, is not an interval"
  })
  void anIntervalThatIsNoneIsExplained(String text, String problem) {
    assertEquals(problem, ReviewPeriod.problem(text));
  }
}
