package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Article;
import org.articlint.article.Prose;
import org.articlint.parse.BlockLines;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;

/** Words behind escapes and entities lead back to their own characters. */
class EscapedTextTest {

  @Test
  void wordsBehindThemStandWhereTheyAre() {
    for (String written :
        new String[] {
          "a \\{ b &amp; c \\\\ d \\* e",
          "&lt;a&gt; \\# b",
          "&#x1F600; a &copy;&nbsp;b",
          "\\* a",
          "a &nosuch; \\[b",
          "a & b; \\_c",
          "*a* \\* **b &quot;c** d",
          "[a \\] b](c) d"
        }) {
      assertPlaces(BlockLines.markdown("> " + written + " *end* last.\n"));
      assertPlaces(
          Reading.mdx("- x\n\n      " + written.replace("{", "\\{").replace("<", "") + " last.\n"));
      assertPlaces(BlockLines.markdown("# " + written + " last\n"));
    }
  }

  @Test
  void anEscapeAndAnEntityAreOneCharacterEach() {
    Article article = BlockLines.markdown("a \\* b &amp; c\n");
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("a * b & c", prose.text());
    assertEquals("\\*", article.source().slice(prose.span(2, 3)));
    assertEquals("&amp;", article.source().slice(prose.span(6, 7)));
    assertEquals("b &amp; c", article.source().slice(prose.span(4, 9)));
  }

  /** Each letter or digit of the text is that at its place in the source. */
  private static void assertPlaces(Article article) {
    for (Prose prose : article.paragraphs().stream().map(paragraph -> paragraph.prose()).toList()) {
      for (int i = 0; i < prose.text().length(); i++) {
        String letter = prose.text().substring(i, i + 1);
        if (letter.matches("[a-z]")) {
          assertEquals(
              letter, article.source().slice(prose.span(i, i + 1)), prose.text() + " at " + i);
        }
      }
    }
  }
}
