package org.articlint.lint.finding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.articlint.article.SourceText;
import org.junit.jupiter.api.Test;

class LineHashesTest {

  @Test
  void anEmptyFileHasTheHashOfGitHubsAction() {
    assertArrayEquals(new String[] {"c129715d7a2bc9a3:1"}, LineHashes.of(SourceText.of("")));
  }

  @Test
  void equalLinesAreNumbered() {
    String[] hashes = LineHashes.of(SourceText.of("x".repeat(200) + "\n" + "x".repeat(200) + "\n"));
    assertEquals(hashes[0].replace(":1", ":2"), hashes[1]);
  }

  @Test
  void lineEndsAndBlanksDoNotMatterButTheMarkDoes() {
    String text = "One line\n\tand another\n\nand the last";
    String[] expected = LineHashes.of(SourceText.of(text));
    assertArrayEquals(expected, LineHashes.of(SourceText.of(text.replace("\n", "\r\n"))));
    assertArrayEquals(expected, LineHashes.of(SourceText.of(text.replace("\t", "   "))));
    assertNotEquals(expected[0], LineHashes.of(SourceText.of("\uFEFF" + text))[0]);
  }
}
