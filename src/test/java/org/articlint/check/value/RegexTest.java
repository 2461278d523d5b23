package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;

class RegexTest {

  @Test
  void caseIsIgnoredAndWordsAreThoseOfUnicode() {
    Regex pattern = Regex.parse("\\bété\\b");
    assertTrue(Articles.context().find(pattern, "un ÉTÉ ici").isPresent());
    assertTrue(Articles.context().find(pattern, "un étés ici").isEmpty());
  }

  @Test
  void aPatternIsCompiledOnce() {
    Regex pattern = Regex.parse("a");
    assertSame(pattern.compiled(), pattern.compiled());
  }

  @Test
  void aFaultIsKnownWhenThePatternIsPrepared() {
    Regex pattern = Regex.parse("(a");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, pattern::prepare);
    assertTrue(
        refused.getMessage().startsWith("not a regular expression: Unclosed group"),
        refused.getMessage());
    assertTrue(refused.getMessage().endsWith(", at character 3"), refused.getMessage());
    assertEquals(Optional.of(refused.getMessage()), Regex.fault("(a"));
    assertEquals(Optional.empty(), Regex.fault("(a)"));
  }

  @Test
  void aPatternHasAtMostAThousandCharacters() {
    assertDoesNotThrow(() -> Regex.parse("a".repeat(1_000)).prepare());
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Regex.parse("a".repeat(1_001)).prepare());
    assertTrue(refused.getMessage().contains("1001"), refused.getMessage());
  }

  @Test
  void equalTextsAreEqualPatterns() {
    assertEquals(Regex.parse("a"), Regex.parse("a"));
    assertEquals(Regex.parse("a").hashCode(), Regex.parse("a").hashCode());
    assertNotEquals(Regex.parse("a").hashCode(), Regex.parse("b").hashCode());
    assertNotEquals(Regex.parse("a"), Regex.parse("A"));
    assertFalse(Regex.parse("a").equals("a"));
    assertEquals("a+", Regex.parse("a+").toString());
  }
}
