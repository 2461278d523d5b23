package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {

  private static Block heading(int level, int at) {
    return new Block.Heading(level, Prose.EMPTY, new Span(at, at + 1));
  }

  private static Block paragraph(int at) {
    return new Block.Paragraph(Prose.EMPTY, new Span(at, at + 5));
  }

  private static List<String> sections(Block... blocks) {
    return Section.of(List.of(blocks)).stream()
        .map(s -> s.span().start() + "-" + s.span().end() + " " + s.blocks().size())
        .toList();
  }

  @Test
  void aSectionEndsBeforeAHeadingOfItsLevelOrAbove() {
    assertEquals(
        List.of("0-1 0", "10-25 3", "15-25 1", "30-35 1", "40-41 0"),
        sections(
            heading(2, 0),
            heading(2, 10),
            paragraph(11),
            heading(3, 15),
            paragraph(20),
            heading(2, 30),
            paragraph(30),
            heading(1, 40)));
  }

  @Test
  void blocksBeforeTheFirstHeadingAreInNoSection() {
    assertEquals(List.of("10-15 1"), sections(paragraph(0), heading(4, 10), paragraph(10)));
    assertEquals(List.of(), sections(paragraph(0)));
  }

  @Test
  void headingsAndHtmlLeaveASectionEmpty() {
    Block html = new Block.Html(new Span(5, 6));
    assertEquals(true, section(heading(2, 0), heading(3, 1), html).isEmpty());
    assertEquals(false, section(heading(2, 0), heading(3, 1), paragraph(2)).isEmpty());
    assertEquals(false, section(heading(2, 0), new Block.Table(new Span(1, 2))).isEmpty());
  }

  private static Section section(Block... blocks) {
    return Section.of(List.of(blocks)).get(0);
  }
}
