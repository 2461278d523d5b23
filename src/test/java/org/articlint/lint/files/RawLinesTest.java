package org.articlint.lint.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawLinesTest {

  private static RawLines pass(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    RawLines lines = new RawLines(new ByteArrayInputStream(bytes));
    assertArrayEquals(bytes, lines.readAllBytes());
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", ">>>>>>> a", "<<<<<<< "})
  void aMarkBeginsALineAndHasANameBehindIt(String mark) throws IOException {
    assertEquals(List.of(new RawLines.Mark(0, 1)), pass(mark).marks());
    assertEquals(List.of(new RawLines.Mark(2, 2)), pass("a\n" + mark + "\n").marks());
    assertEquals(List.of(new RawLines.Mark(4, 3)), pass("\r\n\r\n" + mark).marks());
    assertEquals(List.of(new RawLines.Mark(2, 3)), pass("\r\r" + mark).marks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<< a",
        "<<<<<<<< a",
        "<<<<<<<",
        " <<<<<<< a",
        "<<<<>>> a",
        "======= a",
        "a<<<<<<< b"
      })
  void otherLinesAreNone(String line) throws IOException {
    assertEquals(List.of(), pass(line).marks());
    assertEquals(List.of(), pass("a\n" + line + "\nb").marks());
  }

  @ParameterizedTest
  @CsvSource({"'a\nb\n', false", "'a\r\nb\r\n', false", "'a\rb', true", "'\r\r\n', true"})
  void carriageReturnsAloneAreNoted(String text, boolean expected) throws IOException {
    assertEquals(expected, pass(text).hasLoneCarriageReturns());
  }

  @Test
  void singleBytesAreNotedToo() throws IOException {
    RawLines lines = new RawLines(new ByteArrayInputStream("<<<<<<< a".getBytes(UTF_8)));
    while (lines.read() >= 0) {
      // All of them.
    }
    assertEquals(1, lines.marks().size());
  }
}
