package org.articlint.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.cli.mcp.MessageLines.Line;
import org.junit.jupiter.api.Test;

class MessageLinesTest {

  private static final int MAX = 5;

  private static List<Line> lines(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MessageLines lines = new MessageLines(new ByteArrayInputStream(bytes), MAX);
    List<Line> all = new ArrayList<>();
    Optional<Line> line = lines.read();
    while (line.isPresent()) {
      all.add(line.get());
      line = lines.read();
    }
    return all;
  }

  private static Line line(String text) {
    return new Line(text, false);
  }

  @Test
  void theLastLineNeedNotEnd() throws IOException {
    assertEquals(List.of(), lines(""));
    assertEquals(List.of(line("a")), lines("a"));
    assertEquals(List.of(line("a"), line(""), line("b")), lines("a\n\nb\n"));
  }

  @Test
  void aLineOfTheLargestSizeAndOnesThatAreLonger() throws IOException {
    assertEquals(List.of(line("12345"), line("b")), lines("12345\nb\n"));
    assertEquals(List.of(new Line("", true), line("b")), lines("123456\nb\n"));
    assertEquals(List.of(new Line("", true)), lines("123456"));
    assertEquals(List.of(new Line("", true), line("b")), lines("1".repeat(1 << 18) + "\nb"));
    assertEquals(List.of(line("äö5"), new Line("", true)), lines("äö5\näö56\n"), "in bytes");
  }

  @Test
  void aCharacterBetweenTwoReads() throws IOException {
    byte[] text = "ä\n".getBytes(StandardCharsets.UTF_8);
    MessageLines lines =
        new MessageLines(
            new ByteArrayInputStream(text) {
              @Override
              public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, 1);
              }
            },
            MAX);
    assertEquals(Optional.of(line("ä")), lines.read());
    assertEquals(Optional.empty(), lines.read());
  }
}
