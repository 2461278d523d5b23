package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposedTextTest {

  /** In JSON: {@code é} is verbatim, the line break and the quotation mark are escapes. */
  private static final SourceText FILE = SourceText.of("{\n \"a\": \"é one\\ntwo \\\"x\\\"\"}");

  private static SourceText text() {
    int start = FILE.text().indexOf('é');
    int feed = FILE.text().indexOf("\\n");
    int quote = FILE.text().indexOf("\\\"");
    return new ComposedText(FILE)
        .add(new Span(start, feed))
        .add("\n", new Span(feed, feed + 2))
        .add(new Span(feed + 2, quote))
        .add("\"", new Span(quote, quote + 2))
        .add(new Span(quote + 2, quote + 3))
        .add("\"", new Span(quote + 3, quote + 5))
        .addBetween("\nafter")
        .build();
  }

  @Test
  void itHasLinesOfItsOwn() {
    SourceText text = text();
    assertEquals("é one\ntwo \"x\"\nafter", text.text());
    assertEquals(3, text.lastLine());
    assertEquals(2, text.line(text.text().indexOf("two")));
    assertTrue(text.isComposed());
    assertSame(FILE, text.file());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one | one",
        "é one | é one",
        "two | two",
        "\"x\" | \\\"x\\\"",
        "x | x",
        "two \" | two \\\"",
      })
  void aSpanIsThatOfItsCharactersInTheFile(String part, String written) {
    SourceText text = text();
    int at = text.text().indexOf(part);
    Span inFile = text.inFile(new Span(at, at + part.length()));
    assertEquals(written, FILE.slice(inFile));
    assertEquals(2, text.fileLine(at));
    assertEquals(FILE.text().indexOf(written) - 1, text.fileColumn(at));
  }

  @Test
  void whatTheFileDoesNotHaveIsWhereTheTextBeforeItEnds() {
    SourceText text = text();
    int after = text.text().indexOf("after");
    Span end = Span.at(FILE.text().lastIndexOf("\"}"));
    assertEquals(end, text.inFile(new Span(after, after + 5)));
    assertEquals(end, text.inFile(Span.at(text.length())));
  }

  @Test
  void textOfAnotherLengthHasOnePlace() {
    SourceText text = new ComposedText(FILE).add("Fish & Chips", new Span(2, 5)).build();
    assertEquals(new Span(2, 5), text.inFile(new Span(3, 4)));
    assertEquals(Span.at(5), text.inFile(Span.at(text.length())));
    SourceText empty = new ComposedText(FILE).build();
    assertEquals(Span.at(0), empty.inFile(Span.at(0)));
  }

  @Test
  void aFileIsItsOwnText() {
    assertSame(FILE, FILE.file());
    assertFalse(FILE.isComposed());
    assertEquals(new Span(3, 4), FILE.inFile(new Span(3, 4)));
    assertEquals(2, FILE.fileLine(4));
    assertEquals(text().checksum(), FILE.checksum());
  }

  @Test
  void aPartOfAFileKeepsItsPlace() {
    SourceText part = SourceText.of("[\"a\\tb\"]", new TextStart(7, 5, 6));
    SourceText text = new ComposedText(part).add(new Span(2, 3)).add("\t", new Span(3, 5)).build();
    assertEquals(7, text.fileLine(0));
    assertEquals(7, text.fileColumn(0));
    assertEquals(1, text.line(0));
  }
}
