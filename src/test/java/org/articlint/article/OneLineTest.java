package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void whiteSpaceIsOneSpace() {
    assertEquals("a b c", OneLine.of("\n a \t b\r\n\fc ", 100));
    assertEquals("", OneLine.of(" \n ", 100));
  }

  @Test
  void aLongTextIsCutOff() {
    assertEquals("abc", OneLine.of("abc", 3));
    assertEquals("abc", OneLine.of("abc  ", 3));
    assertEquals("abc…", OneLine.of("abcd", 3));
    assertEquals("ab …", OneLine.of("ab cd", 3));
  }

  @Test
  void anEmojiIsKeptWholeOrLeftOut() {
    String emoji = "👩‍🚀";
    assertEquals(5, emoji.length());
    assertEquals("xxx…", OneLine.of("xxx" + emoji, 7));
    assertEquals("xxx" + emoji, OneLine.of("xxx" + emoji, 8));
    assertEquals("xxx" + emoji + "…", OneLine.of("xxx" + emoji + " y", 8));
    assertEquals("xxx…", OneLine.of("xxx\n" + emoji, 3));
    assertEquals("xxx …", OneLine.of("xxx\n" + emoji, 5));
  }

  @Test
  void aCharacterBehindTheLimitDecides() {
    assertEquals("xx…", OneLine.of("xxe\u0301", 3));
    // A skin tone, of two units, belongs to the hand before it.
    assertEquals("x…", OneLine.of("x👍🏽", 3));
    assertEquals("x👍…", OneLine.of("x👍😀", 3));
  }
}
