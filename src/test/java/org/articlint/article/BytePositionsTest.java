package org.articlint.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytePositionsTest {

  private static String at(String text, String mark) {
    SourceText source = SourceText.of(text);
    BytePositions positions = new BytePositions(source);
    int offset = source.text().indexOf(mark);
    return positions.line(offset) + ":" + positions.column(offset);
  }

  @Test
  void columnsCountBytesFromOne() {
    assertEquals("1:1", at("x", "x"));
    assertEquals("1:2", at("\tx", "x"));
    assertEquals("1:3", at("éx", "x"));
    assertEquals("1:4", at("€x", "x"));
    assertEquals("1:5", at("\uD83D\uDE00x", "x"));
    assertEquals("2:3", at("\uD83D\uDE00\néx", "x"));
  }

  @Test
  void onlyLineFeedsEndLines() {
    assertEquals("2:1", at("a\r\nx", "x"));
    assertEquals("1:2", at("a\r\nx", "\r"));
    assertEquals("1:3", at("a\rx", "x"));
    assertEquals("1:5", at("a\u2028x", "x"));
    assertEquals("3:1", at("\n\nx", "x"));
  }

  @Test
  void aByteOrderMarkIsOfTheFirstLine() {
    assertEquals("1:4", at("\uFEFFx", "x"));
    assertEquals("2:1", at("\uFEFF\nx", "x"));
    assertEquals("1:5", at("a\uFEFFx", "x"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 2_048, 5_000})
  void placesAreThoseOfTheBytes(int length) {
    Random random = new Random(length);
    List<String> letters = List.of("a", "é", "€", "\uD83D\uDE00", "\t", "\r\n", "\r", "\n");
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    while (text.length() < length) {
      text.append(letters.get(random.nextInt(length % 2 == 0 ? letters.size() : 5)));
    }
    SourceText source = SourceText.of(text.toString());
    BytePositions positions = new BytePositions(source);
    for (int offset = 0; offset <= source.length(); offset++) {
      if (offset < source.length() && Character.isLowSurrogate(source.text().charAt(offset))) {
        continue;
      }
      String before =
          (source.hasByteOrderMark() ? "\uFEFF" : "") + source.text().substring(0, offset);
      String line = before.substring(before.lastIndexOf('\n') + 1);
      assertEquals(1 + before.chars().filter(c -> c == '\n').count(), positions.line(offset));
      assertEquals(1 + line.getBytes(UTF_8).length, positions.column(offset));
    }
  }
}
