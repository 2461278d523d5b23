package org.articlint.parse.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void openBracketsOfAParagraphAreCounted(String end) {
    String line = "[a" + end;
    assertEquals(List.of(), excess(line.repeat(Brackets.MAX_OPEN)));
    assertEquals(List.of(Brackets.TOO_MANY_OPEN), excess(line.repeat(Brackets.MAX_OPEN + 1)));
    String paragraph = line.repeat(Brackets.MAX_OPEN) + end;
    assertEquals(List.of(), excess(paragraph + paragraph));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesInsideOfBracketsAreCountedInAShortTextToo(String end) {
    int nested = 2_000;
    int lines = Brackets.MAX_LINES / nested;
    String most = "![".repeat(nested) + ("a" + end).repeat(lines) + "]()".repeat(nested);
    assertEquals(List.of(), excess(most));
    String more = "![".repeat(nested) + ("a" + end).repeat(lines + 1) + "]()".repeat(nested);
    assertEquals(List.of(Brackets.TOO_MANY_LINES), excess(more));
  }

  /** What closes the brackets is escaped, or code, or part of a tag, so that they stay open. */
  @ParameterizedTest
  @ValueSource(
      strings = {"[\\]", "[`]`", "[``]``", "[<a b=\"]\">", "[{{ \"]\" }}", "[`]` `a``", "[\\`a`]`"})
  void bracketsThatOnlySeemToBeClosedAreOpen(String part) {
    int most = 15_000;
    String below = "[a](b)".repeat(Brackets.MAX_LOOKS / most);
    String article = part.repeat(most);
    assertEquals(List.of(Brackets.TOO_MANY_LOOKS), excess(article + below));
    assertEquals(List.of(), excess(article + "\n \n" + below));
  }

  @Test
  void linksAmongClosedBracketsAreReadWhateverTheirNumber() {
    assertEquals(List.of(), excess("[`a[0]`](b) [``a``](b) [a](b) ".repeat(30_000)));
    assertEquals(List.of(), excess("[<b>a</b>](b) ".repeat(20_000)));
  }

  /** The code may close the innermost image, or the bracket behind it. */
  @Test
  void imagesInsideEachOtherCountWithCodeInThem() {
    for (String open : List.of("![`]`\n", "![<a b=']'>\n", "![\\]\n")) {
      int most = (int) Math.sqrt(Brackets.MAX_LINES);
      String images = open.repeat(2 * most) + "](u)\n".repeat(2 * most);
      assertEquals(List.of(), excess(open.repeat(most / 2) + "](u)\n".repeat(most / 2)));
      assertEquals(1, excess(images).size(), open);
      assertEquals(excess(images), excess(images.replace("\n", "\r\n")));
    }
  }

  /** Rows of tables and lines of code, whose brackets end where they begin. */
  @ParameterizedTest
  @CsvSource({
    "| m | [![86%](https://example.org/86%25.svg)](u) |, 20000",
    "- [1 5%](u), 29000",
    "| ![{{ site.name }}]({{ site.url }}/i.png) |, 2500",
    "let a = [vec![A { x: 1 }] vec![B { x: 1 }]];, 2000"
  })
  void longTablesAndListsAreRead(String line, int lines) {
    assertEquals(List.of(), excess((line + "\n").repeat(lines)));
  }

  private static List<String> excess(String text) {
    return Brackets.excess(SourceText.of(text), text).stream().toList();
  }
}
