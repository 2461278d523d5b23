package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.articlint.check.value.ReviewDate.Order;
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
        "May 6, 2026"
      })
  void datesThatNobodyCanMisread(String text) {
    assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), ReviewDate.read(text));
    assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), ReviewDate.read(text, Order.MONTH_FIRST));
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
    assertEquals(Optional.of(day), ReviewDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-5-6",
        "20260506",
        "2026-05-06T24:00",
        "2026-05-06T12:60",
        "2026-05-06x",
        "2026-05-06T12",
        "31 April 2026",
        "May 2026",
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
    assertEquals(Optional.of(day), ReviewDate.read(text, Order.MONTH_FIRST));
    assertEquals(Optional.empty(), ReviewDate.read(text));
  }
}
