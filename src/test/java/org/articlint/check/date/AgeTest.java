package org.articlint.check.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, 0 days",
    "2026-11-28, 1 day",
    "2026-10-01, 59 days",
    "2026-09-30, 1 month",
    "2026-09-29, 2 months",
    "2025-11-30, 11 months",
    "2025-11-29, 1 year",
    "2025-10-30, 1 year",
    "2025-10-29, 1 year 1 month",
    "2024-04-21, 2 years 7 months",
    "2016-11-30, 9 years 11 months",
    "2016-10-29, 10 years",
    "2027-01-30, 2 months",
  })
  void yearsAndMonthsOfTheCalendar(LocalDate day, String expected) {
    assertEquals(expected, Age.between(day, LocalDate.of(2026, 11, 29)));
  }
}
