package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words and sentences end, in scripts of all kinds. */
class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::shown).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"։", "؟", "۔", "।", "॥", "།", "༎", "።", "፧", "៕", "。", "！", "？"})
  void marksOfScriptsWithoutSpacesEndASentenceWhateverFollows(String mark) {
    Tokens tokens = Tokens.of("One" + mark + "two.");
    assertEquals(2, tokens.size());
    assertEquals(2, tokens.sentences());
  }

  @ParameterizedTest
  @CsvSource({
    "Version 1.2 is out, 1",
    "See example.org there, 1",
    "See example. Org there, 2",
    "He said “yes.” Then, 2",
    "He said “yes.”then, 1",
    "数据.库, 2",
    "数据.2 库, 1"
  })
  void aFullStopEndsASentenceBeforeASpaceOrALetterWithoutSpaces(String text, int sentences) {
    assertEquals(sentences, Tokens.of(text).sentences());
  }

  /** Deseret has capitals; each of its letters is two UTF-16 units. */
  @Test
  void lettersBeyondTheBasicPlaneAreLetters() {
    assertEquals(List.of("𐐀𐐁", "x"), words("𐐀𐐁 x"));
    assertEquals(Tokens.of("𐐨𐐩").word(0), Tokens.of("𐐀𐐁").word(0));
  }

  @Test
  void aControlCharacterSeparatesWords() {
    assertEquals(List.of("one", "two"), words("one\u0080two"));
  }

  /** The first word begins with the first letter of the first script without spaces. */
  @Test
  void thaiIsDividedByItsDictionary() {
    assertEquals(List.of("กิน", "ข้าว"), words("กินข้าว"));
  }

  @Test
  void wordsWithoutSpacesAreEqualByTheirLetters() {
    assertEquals(Tokens.of("列表").word(0), Tokens.of("数据列表").word(1));
    assertNotEquals(Tokens.of("列表").word(0), Tokens.of("数据").word(0));
    assertNotEquals(Tokens.of("列表").word(0), Tokens.of("表列").word(0));
  }

  @Test
  void onlyWordsWithoutSpaceBetweenThemAreAttached() {
    Tokens tokens = Tokens.of("API数据 数据");
    assertEquals(List.of("API", "数据", "数据"), words("API数据 数据"));
    assertFalse(tokens.isAttached(0));
    assertTrue(tokens.isAttached(1));
    assertFalse(tokens.isAttached(2));
  }

  @Test
  void aTextLeavesNothingInTheNextOne() {
    Tokens tokens = new Tokens();
    tokens.split("Longer texts come. They go.");
    tokens.split("Long");
    assertEquals(1, tokens.size());
    assertEquals(1, tokens.sentences());
    assertEquals(Tokens.of("Long").word(0), tokens.word(0));
  }
}
