package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {

  /** 8 of 10 are 80 percent; of 9 and 9 words with 8 in common, 10 are different ones. */
  @ParameterizedTest
  @CsvSource({"8, 9, 9, true", "7, 9, 9, false", "8, 8, 10, true", "8, 8, 11, false"})
  void nearTextsReachTheSimilarity(int common, int n, int m, boolean expected) {
    Prefixes prefixes = new Prefixes(80);
    assertEquals(expected, prefixes.similarity().isNear(common, n, m));
    assertEquals(expected, prefixes.similarity().isNear(common, m, n));
  }

  /** With words of either text that the other does not have, fewer can be in common. */
  @Test
  void differingWordsLimitWhatIsInCommon() {
    Prefixes prefixes = new Prefixes(80);
    assertTrue(prefixes.similarity().mayBeNear(9, 9, 2));
    assertFalse(prefixes.similarity().mayBeNear(9, 9, 3));
    assertTrue(prefixes.similarity().mayBeNear(8, 10, 0));
    assertFalse(prefixes.similarity().mayBeNear(8, 11, 0));
  }

  /**
   * Any two near texts have enough pairs in common: the number for the least number of common words
   * of any length that may be near, by the definition.
   */
  @ParameterizedTest
  @ValueSource(ints = {50, 60, 79, 80, 81, 100})
  void theNeededPairsAreThoseOfTheDefinition(int similarity) {
    Prefixes prefixes = new Prefixes(similarity);
    for (int words = 1; words < 130; words++) {
      int needed = Integer.MAX_VALUE;
      for (int other = 1; other <= 300; other++) {
        for (int common = 0; common <= Math.min(words, other); common++) {
          if (prefixes.similarity().isNear(common, words, other)) {
            needed = Math.min(needed, common - 1 - (words - common) - (other - common));
          }
        }
      }
      assertEquals(needed >= 1, prefixes.filters(words), words + " words");
      assertEquals(
          Math.max(0, words - Math.max(1, needed)), prefixes.length(words), words + " words");
    }
  }

  /** Up to 511 words the number is remembered. */
  @ParameterizedTest
  @CsvSource({"511, 205", "512, 205", "513, 205", "1000, 401"})
  void longTextsAreCounted(int words, int expected) {
    Prefixes prefixes = new Prefixes(80);
    assertEquals(expected, prefixes.length(words));
    assertEquals(expected, prefixes.length(words), "asked again");
  }
}
