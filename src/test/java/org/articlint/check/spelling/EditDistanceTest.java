package org.articlint.check.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "a, a, 0",
    "a, b, 1",
    "kitten, sitting, 3",
    "reviewed, reveiwed, 1",
    "ab, ba, 1",
    "abcd, badc, 2",
    // What is swapped is touched; something put in between costs as much as two changes.
    "ca, abc, 3",
  })
  void lettersThatDifferAreCounted(String a, String b, int expected) {
    assertEquals(expected, EditDistance.of(a, b));
    assertEquals(expected, EditDistance.of(b, a));
  }
}
