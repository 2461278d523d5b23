package org.articlint.check.value;

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
    assertEquals(Optional.of(period), ReviewPeriod.read(text).map(ReviewPeriod::period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0d",
        "d",
        "6",
        "six months",
        "10000d",
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
    "monthly, P1M",
    "quarterly, P3M",
    "semi-annual, P6M",
    "semi annually, P6M",
    "half-yearly, P6M",
    "annual, P1Y",
    "annually, P1Y",
    "yearly, P1Y",
    "updatefrequency5, P5Y",
    "UpdateFrequency.1, P1Y",
    "updatefrequency-9, P9Y"
  })
  void periodsOfArticlesMayBeWordsAndNumbersOfDays(String text, Period period) {
    assertEquals(Optional.of(period), ReviewPeriod.read(text).map(ReviewPeriod::period));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10000", "often", "updatefrequency0", "updatefrequency10", ""})
  void otherTextsOfArticlesAreNone(String text) {
    assertEquals(Optional.empty(), ReviewPeriod.read(text));
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
}
