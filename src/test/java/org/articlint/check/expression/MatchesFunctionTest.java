package org.articlint.check.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesFunctionTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "abc, 3",
        "\\d\\., 2",
        "\"[0-9]{4}-[^\\d]{2}\", 7",
        "a{3}, 3",
        "\"a{2,5}b\", 6",
        "\"(ab){3,}\", 9",
        "(a(b){2}){3}, 18",
        "a{, 2",
        "(a, 1",
        "a), 2"
      })
  void aPatternHasTheSizeOfWhatItRepeats(String pattern, long size) {
    assertEquals(size, MatchesFunction.size(pattern));
  }

  @Test
  void nestedRepetitionsMultiply() {
    assertTrue(MatchesFunction.size("((a{1000}){1000}){1000}") >= 1_000_000_000);
    assertTrue(MatchesFunction.size("(((a{9999}){9999}){9999}){9999}") > 1_000_000);
  }
}
