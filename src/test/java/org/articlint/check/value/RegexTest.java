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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {

  @Test
  void caseIsIgnoredAndWordsAreThoseOfUnicode() {
    Regex pattern = Regex.parse("\\bété\\b");
    assertTrue(Articles.context().find(pattern, "un ÉTÉ ici").isPresent());
    assertTrue(Articles.context().find(pattern, "un étés ici").isEmpty());
  }

  @Test
  void aPatternOfASchemaTellsUpperFromLowerCase() {
    assertTrue(Articles.context().isFoundAsItStands(Regex.withCase("É"), "ÉTÉ"));
    assertFalse(Articles.context().isFoundAsItStands(Regex.withCase("É"), "été"));
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
    assertNotEquals(Regex.parse("a"), Regex.withCase("a"));
    assertFalse(Regex.parse("a").equals("a"));
    assertEquals("a+", Regex.parse("a+").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "rollback, Roll\u00ADback",
    "roll back, ROLL\u00A0BACK",
    "^rollback:$, Rollback：",
    "real-time, real\u2011time",
    "^café$, cafe\u0301",
    "\\u0063afé, cafe\u0301",
    "\\p{L}{8}, Roll\u00ADback",
    "（旧）|API, ＡＰＩ",
    "\\Q\\users\\xa\\E|API, ＡＰＩ",
    "\\Q\\u|API, '\\u|ＡＰＩ'",
    "\\\\u|API, ＡＰＩ",
    "\\p{IsLatin}{3}|\\\\, ＡＰＩ"
  })
  void aPatternLooksAtTheNormalForm(String pattern, String text) {
    assertEquals(Optional.of(text), found(pattern, text));
  }

  @ParameterizedTest
  @CsvSource({
    "[ａ-ｚ]+, ｘ and x, ｘ",
    "[ａ-ｚ]+, x,",
    "'\u00A0', a\u00A0b, '\u00A0'",
    "\\xA0, a\u00A0b, '\u00A0'",
    "\\u200B, a\u200Bb, '\u200B'",
    "\\x{200b}, ab,",
    "\\p{Cf}, a\u00ADb, '\u00AD'",
    "\\pZ, a\u3000b, '\u3000'",
    "\\p{gc=Cf}, a\u00ADb, '\u00AD'",
    "\\p{IsZs}, a\u3000b, '\u3000'",
    "\\Q\\u\\E|\\u3000, a\u3000b, '\u3000'",
    "[^\\x00-\\x7F], a\u00A0b, '\u00A0'",
    "\\P{ASCII}, a\uFF21b, \uFF21"
  })
  void aPatternThatNamesWhatTheFormLacksLooksAtTheTextAsItStands(
      String pattern, String text, String found) {
    assertEquals(Optional.ofNullable(found), found(pattern, text));
  }

  private static Optional<String> found(String pattern, String text) {
    return Articles.context()
        .find(Regex.parse(pattern), text)
        .map(found -> text.substring(found.start(), found.end()));
  }
}
