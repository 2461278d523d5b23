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

  /** The values of the tests of github/codeql-action. */
  @Test
  void linesHaveTheHashesOfGitHubsAction() {
    assertArrayEquals(
        new String[] {
          "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"
        },
        LineHashes.of(SourceText.of(" a\nb\n  \t\tc\n d")));
    assertArrayEquals(
        new String[] {
          "8b7cf3e952e7aeb2:1",
          "b1ae1287ec4718d9:1",
          "bff680108adb0fcc:1",
          "c6805c5e1288b612:1",
          "b86d3392aea1be30:1",
          "e6ceba753e1a442:1"
        },
        LineHashes.of(SourceText.of(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End")));
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
