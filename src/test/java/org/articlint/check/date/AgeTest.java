package org.articlint.check.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-21, 0 days",
    "2026-11-20, 2026-11-21, 1 day",
    "2026-09-23, 2026-11-21, 59 days",
    "2026-09-22, 2026-11-21, 1 month",
    "2026-09-21, 2026-11-21, 2 months",
    "2025-11-22, 2026-11-21, 11 months",
    "2025-11-21, 2026-11-21, 1 year",
    "2025-10-21, 2026-11-21, 1 year 1 month",
    "2024-04-21, 2026-11-21, 2 years 7 months",
    "2016-11-22, 2026-11-21, 9 years 11 months",
    "2016-10-21, 2026-11-21, 10 years",
    "2024-02-29, 2025-02-28, 11 months",
    "2024-02-29, 2025-03-01, 1 year",
  })
  void isSaidInTheUnitsThatFit(LocalDate from, LocalDate to, String age) {
    assertEquals(age, Age.between(from, to));
    assertEquals(age, Age.between(to, from));
  }
}
