package org.articlint.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The text of a part of a file has the lines and columns of the file. */
class SourceTextPartTest {

  private static final TextStart START = new TextStart(10, 5, 7);

  private final SourceText part = SourceText.of("é\nsecond\r\nthird", START);

  @Test
  void linesAndColumnsAreThoseOfTheFile() {
    assertEquals(10, part.line(0));
    assertEquals(5, part.column(0));
    assertEquals(6, part.column(1));
    assertEquals(11, part.line(2));
    assertEquals(1, part.column(2));
    assertEquals(12, part.lastLine());
    assertEquals(12, part.line(part.length()));
  }

  @Test
  void aLineIsFoundByItsNumberInTheFile() {
    assertEquals("é", part.slice(part.lineSpan(10)));
    assertEquals("second", part.slice(part.lineSpan(11)));
    assertEquals("third", part.slice(part.lineSpan(12)));
    assertEquals("é", part.slice(part.firstLine()));
  }

  @Test
  void placesInBytesAreThoseOfTheFile() {
    BytePositions bytes = new BytePositions(part);
    assertEquals(10, bytes.line(0));
    assertEquals(7, bytes.column(0));
    assertEquals(9, bytes.column(1));
    assertEquals(11, bytes.line(2));
    assertEquals(1, bytes.column(2));
  }

  @Test
  void decodedBytesBeginThereToo() throws InvalidUtf8Exception {
    SourceText decoded = SourceText.decode("a\nb".getBytes(UTF_8), START);
    assertEquals(11, decoded.line(2));
    assertEquals(START, decoded.start());
    assertEquals(TextStart.TOP, SourceText.of("a").start());
  }
}
