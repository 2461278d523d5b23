package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  private static final String SOURCE = "a *b* &amp; `c`";

  private static final Prose PROSE =
      new Prose.Builder()
          .add("a ", new Span(0, 2))
          .add("b", new Span(3, 4))
          .add(" ", new Span(5, 6))
          .add("&", new Span(6, 11))
          .add(" ", new Span(11, 12))
          .addCode("c", new Span(13, 14))
          .build();

  private static String source(int from, int to) {
    return SourceText.of(SOURCE).slice(PROSE.span(from, to));
  }

  @Test
  void rangesOfTheTextLeadToTheSource() {
    assertEquals("a b & c", PROSE.text());
    assertEquals("a", source(0, 1));
    assertEquals("b", source(2, 3));
    assertEquals("a *b", source(0, 3));
    assertEquals("&amp;", source(4, 5));
    assertEquals("b* &amp;", source(2, 5));
    assertEquals("&amp; ", source(4, 6));
    assertEquals("c", source(6, 7));
    assertEquals("a *b* &amp; `c", source(0, 7));
  }

  @Test
  void anEmptyRangeIsAPlace() {
    assertEquals(new Span(6, 6), PROSE.span(4, 4));
    assertEquals(new Span(0, 0), Prose.EMPTY.span(0, 0));
  }

  @Test
  void codeIsARangeOfTheText() {
    assertEquals(List.of(new Span(6, 7)), PROSE.code());
  }

  @Test
  void codeAndLinksAreLeftOut() {
    assertEquals("a b &  ", PROSE.outsideCodeAndLinks());
    Prose prose =
        new Prose.Builder()
            .add("a ", new Span(0, 2))
            .link(new Prose.Link("x", new Span(2, 9)))
            .add("b", new Span(3, 4))
            .add("c", new Span(4, 5))
            .add(" d", new Span(9, 11))
            .build();
    assertEquals("a    d", prose.outsideCodeAndLinks());
    assertEquals("", Prose.EMPTY.outsideCodeAndLinks());
  }

  @Test
  void linesAreJoinedBySpaces() {
    SourceText source = SourceText.of("skip\n  one \n\n two\nthree");
    Prose prose = new Prose.Builder().addLines(source, new Span(5, 20)).build();
    assertEquals("one two th", prose.text());
    assertEquals("two", source.slice(prose.span(4, 7)));
    assertEquals(true, new Prose.Builder().addLines(source, new Span(12, 13)).isBlank());
  }
}
