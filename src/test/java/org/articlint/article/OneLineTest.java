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
}
