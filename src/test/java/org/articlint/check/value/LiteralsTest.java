package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

  /** Characters of the strings; the last one has the lower bits of {@code a}. */
  private static final String ALPHABET = "abAB:- 特\u00e1";

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "a, false",
    "ab, true",
    "xxab, true",
    "'aa b ba', false",
    "'x bbb', true",
    "AB, false",
    "abb, true",
    "bb, false",
  })
  void areFoundAnywhere(String text, boolean expected) {
    assertEquals(expected, Literals.of("ab", "bbb").areIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TradeMark", "trademark", "TRADEMARK", "x 10% ISbn"})
  void takesUpperForLowerCase(String text) {
    assertTrue(Literals.inAnyCase("trademark", "ISBN", "10%").areIn(text));
  }

  @Test
  void refusesWhatIsTooShort() {
    assertThrows(IllegalArgumentException.class, () -> Literals.of("abc", "a"));
    assertThrows(IllegalArgumentException.class, () -> Literals.of("a".repeat(128)));
    assertThrows(IllegalArgumentException.class, Literals::of);
    assertTrue(Literals.of("a".repeat(127)).areIn("b" + "a".repeat(127)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab|ba-|:aa特", "aaa", "特a|-b:", "abab|babab|aab"})
  void findsWhatAPatternFinds(String alternatives) {
    Pattern exact = Pattern.compile(alternatives);
    Pattern anyCase = Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    Literals literals = Literals.of(alternatives.split("\\|"));
    Literals inAnyCase = Literals.inAnyCase(alternatives.split("\\|"));
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12) + 1; text.length() < length; ) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      String shown = text.toString();
      assertEquals(exact.matcher(shown).find(), literals.areIn(shown), shown);
      assertEquals(anyCase.matcher(shown).find(), inAnyCase.areIn(shown), shown);
    }
  }
}
