package org.articlint.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndAsInAnEditor(String lineEnd) {
    SourceText text = SourceText.of("one" + lineEnd + lineEnd + "three");
    assertEquals(3, text.lastLine());
    int three = text.text().indexOf("three");
    assertEquals(3, text.line(three));
    assertEquals(1, text.column(three));
    assertEquals(3, text.column(three + 2));
    assertEquals("one", text.slice(text.lineSpan(1)));
    assertEquals("", text.slice(text.lineSpan(2)));
    assertEquals("three", text.slice(text.lineSpan(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\tb\r\nc ~", "\n"})
  void plainAsciiHasNoControlsButTabAndLineEnds(String text) {
    assertTrue(SourceText.of(text).isPlainAscii());
    for (String other : List.of("\u0000", "\u001F", "\f", "\u007F", "\u0080", "é", "\uFEFF")) {
      assertFalse(SourceText.of(text + other).isPlainAscii(), other);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'==', true",
    "'a==', false",
    "'=', false",
    "'a\n==', true",
    "'a\r==', true",
    "'a\r\n==b', true",
    "'', false"
  })
  void findsALineByItsBeginning(String text, boolean expected) {
    assertEquals(expected, SourceText.of(text.translateEscapes()).hasLine("=="));
  }

  @Test
  void charactersOfAsciiAreCounted() {
    SourceText source = SourceText.of("[é] [\uD83D\uDE00]\n");
    assertEquals(2, source.count('['));
    assertEquals(1, source.count('\n'));
    assertEquals(0, source.count('\r'));
  }

  @Test
  void lineEndsOfAllSortsMayBeMixed() {
    SourceText source = SourceText.of("a\r\nb\rc\n\r\r\nd\n\n\r");
    List<String> lines =
        IntStream.rangeClosed(1, source.lastLine())
            .mapToObj(line -> source.slice(source.lineSpan(line)))
            .toList();
    assertEquals(List.of("a", "b", "c", "", "", "d", "", "", ""), lines);
  }

  @Test
  void unusualSeparatorsEndNoLine() {
    assertEquals(1, SourceText.of("a\u2028b\u0085c\u000bd").lastLine());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    SourceText text = SourceText.of("\uFEFF# Title");
    assertTrue(text.hasByteOrderMark());
    assertEquals("# Title", text.text());
    assertEquals(1, text.column(0));
    assertFalse(SourceText.of("# Title").hasByteOrderMark());
  }

  @Test
  void columnsCountUtf16Units() {
    SourceText text = SourceText.of("\uD83D\uDE00x");
    assertEquals(3, text.column(2));
  }

  @Test
  void anEmptyTextHasOneLine() {
    SourceText text = SourceText.of("");
    assertEquals(1, text.lastLine());
    assertEquals(1, text.line(0));
    assertEquals(new Span(0, 0), text.firstLine());
  }

  @Test
  void aTextIsLocatedExactlyWhereItIsShownAsItIs() {
    SourceText text = SourceText.of("title: \"Moving house\"");
    Span value = new Span(7, 21);
    assertEquals(new Span(15, 20), text.locate(value, "Moving house", 7, 12));
    assertEquals(value, text.locate(value, "another text", 0, 3));
  }

  @Test
  void utf8IsDecodedWithItsReplacementCharacters() throws IOException {
    assertEquals("ä\uFFFD😀", SourceText.decode("ä\uFFFD😀".getBytes(UTF_8)).text());
    SourceText marked = SourceText.decode("\uFEFFä".getBytes(UTF_8));
    assertEquals("ä", marked.text());
    assertTrue(marked.hasByteOrderMark());
    assertEquals("", SourceText.decode(new byte[0]).text());
  }

  /** A stray continuation, a cut sequence, an overlong one, a surrogate, and one past the end. */
  @ParameterizedTest
  @ValueSource(strings = {"80", "c3", "e282", "c080", "eda080", "f4908080", "ff"})
  void malformedUtf8IsRefusedAtItsFirstByte(String malformed) {
    byte[] bytes = HexFormat.of().parseHex("c3a4" + malformed);
    InvalidUtf8Exception fault =
        assertThrows(InvalidUtf8Exception.class, () -> SourceText.decode(bytes));
    assertEquals("ä", fault.before(TextStart.TOP).text());
    assertEquals(2, fault.offset());
    assertEquals("it is not UTF-8 text (byte 3)", fault.getMessage());
  }
}
