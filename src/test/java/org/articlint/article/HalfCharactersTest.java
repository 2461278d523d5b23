package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfCharactersTest {

  @Test
  void aSurrogateNeedsItsOtherHalf() {
    assertEquals(-1, HalfCharacters.first("a \uD83D\uDE00 b"));
    assertEquals(2, HalfCharacters.first("a \uD83D b"));
    assertEquals(0, HalfCharacters.first("\uDE00\uD83D"));
    assertEquals(1, HalfCharacters.first("a\uD83D"));
    assertEquals(-1, HalfCharacters.first(""));
  }
}
