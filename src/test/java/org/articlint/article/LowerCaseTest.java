package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {

  /** A sigma is another letter at the end of a word. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Abc", "İSTANBUL", "Iı", "ΟΔΟΣ", "ΑİΣ", "ΑİΣ Σ", "STRAẞE", "𐐀"})
  void isThatOfTheLanguage(String text) {
    assertEquals(text.toLowerCase(Locale.ROOT), LowerCase.of(text));
  }

  @Test
  void aLongTextTakesNoLongerForLettersThatGrow() {
    String text = "\u0130".repeat(1_000_000);
    assertEquals(
        2_000_000,
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LowerCase.of(text)).length());
  }
}
