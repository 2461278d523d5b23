package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilteredPatternTest {

  /** Characters of the patterns, so that random texts come near a match. */
  private static final String ALPHABET = "abAB -/\n.é参照";

  private static boolean isIn(String pattern, String text) {
    boolean found = new PrefilteredPattern(Pattern.compile(pattern), 0).isIn(text);
    assertEquals(found, new PrefilteredPattern(Pattern.compile(pattern)).isIn(text));
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "\\bsee\\b, 'As you see.', true",
    "\\bsee\\b, 'As you seek.', false",
    "\\bsee\\b, 'An oversee', false",
    "(?i)see|learn, 'LEARN more', true",
    "a, a, true",
    "ab, a, false",
    "a$, 'b a', true",
    "^ab, ab, true",
    "^ab, 'x ab', false",
    "(?m)^ab, 'x\nab', true",
    "(?:^|/)ab, x/ab, true",
    "参照|ab, 'x 参照', true",
    "a参, 'xa参', true",
    "参, 参, true",
  })
  void findsAMatch(String pattern, String text, boolean expected) {
    assertEquals(expected, isIn(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({
    "ab, ab, true",
    "ab, a, false",
    "ab, b, false",
    "\\W*+ab, '- ab', true",
    "a, '', false",
    "a?, '', true",
    "a?, x, true",
    "é, é, true",
  })
  void tellsWhetherATextBeginsWithAMatch(String pattern, String text, boolean expected) {
    assertEquals(expected, new PrefilteredPattern(Pattern.compile(pattern), 0).begins(text));
    assertEquals(expected, new PrefilteredPattern(Pattern.compile(pattern)).begins(text));
  }

  /** What is learnt of two characters must hold wherever they stand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bab\\b",
        "(?i)\\b(?:aba|bb)\\b|参照",
        "(?:^|/)a(?:b|$)",
        "(?m:^b{2,}[^\\n]{0,3}a)",
        "\\bé|a\\.b",
        "-{2}(?!a)",
        "(?=b)[^a]\\sb",
        "a?b?",
        "\\B-|\\Ba",
      })
  void findsWhatThePatternFinds(String regex) {
    Pattern pattern = Pattern.compile(regex);
    PrefilteredPattern prefiltered = new PrefilteredPattern(pattern, 100);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9) + 1; text.length() < length; ) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      String shown = text.toString();
      assertEquals(pattern.matcher(shown).find(), prefiltered.isIn(shown), shown);
      assertEquals(pattern.matcher(shown).lookingAt(), prefiltered.begins(shown), shown);
    }
  }
}
