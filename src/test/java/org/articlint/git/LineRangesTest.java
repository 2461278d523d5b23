package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRangesTest {

  private static final LineRanges RANGES =
      new LineRanges(List.of(new LineRanges.Range(3, 5), new LineRanges.Range(9, 9)));

  @ParameterizedTest
  @CsvSource({
    "1, 2, false",
    "1, 3, true",
    "3, 3, true",
    "4, 4, true",
    "5, 8, true",
    "6, 8, false",
    "8, 9, true",
    "9, 12, true",
    "10, 12, false",
    "1, 20, true",
  })
  void linesMeetARangeWhenTheyShareALine(int first, int last, boolean expected) {
    assertEquals(expected, RANGES.meet(first, last));
  }

  @Test
  void everyLineIsInAllAndNoneInNothing() {
    assertEquals(true, LineRanges.ALL.meet(1, 1));
    assertEquals(true, LineRanges.ALL.meet(Integer.MAX_VALUE, Integer.MAX_VALUE));
    assertEquals(false, new LineRanges(List.of()).meet(1, Integer.MAX_VALUE));
  }
}
