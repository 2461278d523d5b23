package org.articlint.check.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.articlint.check.date.ReviewDate.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-06",
        " 2026-05-06 ",
        "2026-05-06T23:59:59Z",
        "2026-05-06 08:00",
        "2026-05-06t8:00",
        "2026-05-06T00:00:00.0000000Z",
        "2026-05-06T12:00:00+02:00",
        "2026-05-06 12:00 UTC",
        "6 May 2026",
        "06 May 2026",
        "6 MAY 2026",
        "May 6, 2026",
        "2026-5-6",
        "2026/05/06",
        "2026/5/6",
        "2026.05.06",
        "06.05.2026",
        "20260506",
        "20260506101112",
        "20260506101112345",
        "20260506T101112Z",
        "20260506T101112+0200",
        "2026-05-06T08:00:00.123Z",
        "2026-05-06 08:00:00 +0200",
        "2026-05-06 08:00:00 +0000 UTC",
        "6th May 2026",
        "6 May, 2026",
        "6-May-2026",
        "May 6th, 2026",
        "May 6 2026",
        "2026 May 6",
        "2026-May-06",
        "Wednesday, 6 May 2026",
        "Wed, 06 May 2026 08:00:00 GMT",
        "Wed May 06 2026 08:00:00 GMT+0200 (CEST)",
        "May 6, 2026 8:15 pm",
        "May 6, 2026 at 08:15"
      })
  void datesThatNobodyCanMisread(String text) {
    assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), day(text, Order.YEAR_FIRST));
    assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), day(text, Order.MONTH_FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "6 September 2026, 2026-09-06",
    "6 Sep 2026, 2026-09-06",
    "'September 6, 2026', 2026-09-06",
    "'Sep 6, 2026', 2026-09-06",
    "1 May 2026, 2026-05-01",
    "2024-02-29, 2024-02-29"
  })
  void namesOfMonths(String text, LocalDate day) {
    assertEquals(Optional.of(day), day(text, Order.YEAR_FIRST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-05-06T24:00",
        "2026-05-06T12:60",
        "2026-05-06x",
        "2026-05-06T12",
        "31 April 2026",
        "6 Mai 2026",
        "next Monday",
        "2026 05 06",
        "",
        "05/06/2026 x",
        "13/01/2026"
      })
  void textsThatAreNoDate(String text) {
    assertEquals(Optional.empty(), ReviewDate.read(text));
    assertEquals(Optional.empty(), ReviewDate.read(text, Order.MONTH_FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "05/06/2026, 2026-05-06",
    "5/6/2026, 2026-05-06",
    "05/06/2026 08:00, 2026-05-06",
    "12/31/2026, 2026-12-31"
  })
  void strokesAreReadOnlyWhenTheOrderIsKnown(String text, LocalDate day) {
    assertEquals(Optional.of(day), day(text, Order.MONTH_FIRST));
    assertEquals(Optional.empty(), ReviewDate.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02, 2026-02-28",
    "2026/2, 2026-02-28",
    "02/2026, 2026-02-28",
    "February 2026, 2026-02-28",
    "Feb 2026, 2026-02-28",
    "2026-Q1, 2026-03-31",
    "Q4 2026, 2026-12-31",
    "2026, 2026-12-31"
  })
  void aMonthQuarterOrYearMeansItsLastDay(String text, LocalDate day) {
    ReviewDate date = ReviewDate.read(text).orElseThrow();
    assertEquals(day, date.day());
    assertEquals("in " + text, date.text());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, false", // begins at 10:00 UTC of the 21st in UTC+14
    "2026-11-23, true",
    "2026-11-22T13:59, false",
    "2026-11-22T14:00, true",
    "2026-11-21T23:59Z, false",
    "2026-11-22T00:00Z, true",
    "2026-11-22T05:00+09:00, false",
    "2026-11-22T09:00+09:00, true",
    "2026-11-21T14:30-09:00, false",
    "2026-11-21T15:00-09:00, true",
    "2026-11, false",
    "2026-12, true",
    "2026, false",
    "2027, true"
  })
  void aDateIsInTheFutureOnlyWhenItIsSoEverywhere(String text, boolean isAfter) {
    ReviewDate date = ReviewDate.read(text).orElseThrow();
    assertEquals(isAfter, date.isAfter(LocalDate.of(2026, 11, 21)));
  }

  @ParameterizedTest
  @CsvSource({"05/06/2026, true", "5/6/2026, true", "2026-06-05, false", "05/06/2026 08:00, false"})
  void aFormMayBeAskedForExactly(String text, boolean isPlain) {
    assertEquals(isPlain, ReviewDate.isPlain(text, Order.MONTH_FIRST));
  }

  @ParameterizedTest
  @CsvSource({"05/06/2026, 2026-06-05", "31/12/2026, 2026-12-31", "5-6-2026, 2026-06-05"})
  void theDayMayComeFirst(String text, LocalDate day) {
    assertEquals(Optional.of(day), day(text, Order.DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-30 | YEAR_FIRST | is not a day of the calendar",
        "20260230 | YEAR_FIRST | is not a day of the calendar",
        " 30 February 2026 | YEAR_FIRST | is not a day of the calendar",
        "Mon, 30 Feb 2026 | YEAR_FIRST | is not a day of the calendar",
        "05/06/2026 | YEAR_FIRST | does not say which number is the month and which the day",
        "12/12/2026 | YEAR_FIRST | does not say which number is the month and which the day",
        "13/12/2026 | YEAR_FIRST | is not a date written as year-month-day, such as 2026-11-29",
        "12/13/2026 | YEAR_FIRST | is not a date written as year-month-day, such as 2026-11-29",
        "31/31/2026 | MONTH_FIRST | is not a date written as month/day/year, such as 11/29/2026",
        "05/06/26 | MONTH_FIRST | is not a date written as month/day/year, such as 11/29/2026",
        "30 Smarch 2026 | DAY_FIRST | is not a date written as day/month/year, such as 29/11/2026",
        "soon | DAY_FIRST | is not a date written as day/month/year, such as 29/11/2026",
      })
  void whatIsWrongWithATextThatIsNoDate(String text, Order order, String problem) {
    assertEquals(problem, ReviewDate.problem(text, order));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T01:00 PM -09:00, 2026-11-21T22:00:00Z",
    "2026-11-21T11:59 PM -00:00, 2026-11-21T23:59:00Z",
    "2026-11-21T12:00 PM -00:00, 2026-11-21T12:00:00Z",
    "2026-11-21T01:00 AM -00:00, 2026-11-21T01:00:00Z"
  })
  void theHalfOfTheDayCounts(String text, String instant) {
    assertEquals(Instant.parse(instant), ReviewDate.read(text).orElseThrow().earliest());
  }

  private static Optional<LocalDate> day(String text, Order order) {
    return ReviewDate.read(text, order).map(ReviewDate::day);
  }
}
