package org.articlint.check.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.articlint.check.date.ReviewDate.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-18 | 2026-11-02",
        "2024/3/8 | 2026/11/2",
        "2024.03.08 | 2026.11.02",
        "18.03.2024 | 02.11.2026",
        "8.3.2024 | 2.11.2026",
        "20240318 | 20261102",
        "2024-03-18T10:20:30Z | 2026-11-02T00:00:00Z",
        "2024-03-18T10:20:30.123+01:00 | 2026-11-02T00:00:00.000+01:00",
        "2024-03-18 10:20 | 2026-11-02 00:00",
        "18 March 2024 | 2 November 2026",
        "18th march 2024 | 2nd november 2026",
        "Mar 18, 2024 | Nov 2, 2026",
        "SEPT 18, 2024 | NOV 2, 2026",
        "1 May 2024 | 2 November 2026",
        "Mon, 18 Mar 2024 10:20:30 GMT | Mon, 02 Nov 2026 00:00:00 GMT",
        "2024-03 | 2026-11",
        "March 2024 | November 2026",
        "Q1 2024 | Q4 2026",
        "2024 | 2026",
      })
  void theFormStays(String other, String expected) {
    assertEquals(Optional.of(expected), DateStyle.like(other, Order.YEAR_FIRST, DAY));
  }

  @Test
  void theOrderOfDayAndMonthIsThatOfTheRule() {
    assertEquals(Optional.of("11/02/2026"), DateStyle.like("03/18/2024", Order.MONTH_FIRST, DAY));
    assertEquals(Optional.of("11/2/2026"), DateStyle.like("3/18/2024", Order.MONTH_FIRST, DAY));
    assertEquals(Optional.of("02/11/2026"), DateStyle.like("18/03/2024", Order.DAY_FIRST, DAY));
    assertEquals(Optional.empty(), DateStyle.like("03/18/2024", Order.YEAR_FIRST, DAY));
  }

  @Test
  void whatIsNoDateHasNoForm() {
    assertEquals(Optional.empty(), DateStyle.like("2024-02-30", Order.YEAR_FIRST, DAY));
    assertEquals(Optional.empty(), DateStyle.like("TBD", Order.YEAR_FIRST, DAY));
    assertEquals(Optional.empty(), DateStyle.like("", Order.YEAR_FIRST, DAY));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "14, 14th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "30, 30th"
  })
  void anOrdinalIsThatOfTheDay(int day, String ordinal) {
    assertEquals(
        Optional.of(ordinal + " March 2026"),
        DateStyle.like("18th March 2024", Order.YEAR_FIRST, LocalDate.of(2026, 3, day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday, 18 March 2024 | Saturday, 07 March 2026",
        "monday, 18 march 2024 | saturday, 07 march 2026",
        "Mon, 18 Mar 2024 | Sat, 07 Mar 2026",
        "MON 18 MAR 2024 | SAT 07 MAR 2026",
        "8 March 2024 | 7 March 2026",
        "08 March 2024 | 07 March 2026",
      })
  void theDayOfTheWeekIsThatOfTheDay(String other, String expected) {
    assertEquals(
        Optional.of(expected), DateStyle.like(other, Order.YEAR_FIRST, LocalDate.of(2026, 3, 7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-18 3:20 PM | 2026-11-02 12:00 AM",
        "2024-03-18 11:20 a.m. | 2026-11-02 12:00 a.m.",
        "2024-03-18 11:20 p.m. | 2026-11-02 12:00 a.m.",
        "2024-03-18 3:20 | 2026-11-02 0:00",
        "2024-03-18T10:20:30,500Z | 2026-11-02T00:00:00,000Z",
      })
  void aTimeBecomesTheBeginningOfTheDay(String other, String expected) {
    assertEquals(Optional.of(expected), DateStyle.like(other, Order.YEAR_FIRST, DAY));
  }

  @ParameterizedTest
  @CsvSource({"1, Q1", "3, Q1", "4, Q2", "6, Q2", "7, Q3", "9, Q3", "10, Q4", "12, Q4"})
  void aQuarterIsThatOfTheMonth(int month, String quarter) {
    assertEquals(
        Optional.of(quarter + " 2026"),
        DateStyle.like("Q3 2024", Order.YEAR_FIRST, LocalDate.of(2026, month, 2)));
  }
}
