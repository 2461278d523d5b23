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
}
