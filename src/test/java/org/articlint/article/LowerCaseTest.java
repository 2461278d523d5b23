package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {

  /** A sigma is another letter at the end of a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Abc",
        "İSTANBUL",
        "Iı",
        "ΟΔΟΣ",
        "ΣΟΦΟΣ ΣΟΦΟΣ.",
        "Σ",
        "ΑΣ\u0301",
        "ΑΣ\u0301Α",
        "Α\u0301Σ",
        "ΑİΣ",
        "ΑİΣ Σ",
        "STRAẞE",
        "𐐀"
      })
  void isThatOfTheLanguage(String text) {
    assertEquals(text.toLowerCase(Locale.ROOT), LowerCase.of(text));
  }

  @ParameterizedTest
  @CsvSource({"\u0130, 2000000", "\u03A3, 1000000", "\u03A3., 2000000"})
  void aLongTextTakesLinearTime(String repeated, int length) {
    String text = repeated.repeat(1_000_000);
    assertEquals(
        length,
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LowerCase.of(text)).length());
  }
}
