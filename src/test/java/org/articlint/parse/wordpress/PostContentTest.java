package org.articlint.parse.wordpress;

import static org.articlint.parse.wordpress.Exports.item;
import static org.articlint.parse.wordpress.Exports.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.junit.jupiter.api.Test;

/** Content that is escaped rather than in a section of character data. */
class PostContentTest {

  private static Article read(String content) {
    return Exports.read(item("<content:encoded>" + content + "</content:encoded>"));
  }

  @Test
  void aBareAmpersandIsText() {
    Article article =
        read("AT&T grows in the market.\n\nThe second one.\n\nA third &amp; last one.");
    assertEquals(
        List.of("AT&T grows in the market.", "The second one.", "A third & last one."),
        paragraphs(article));
    assertEquals(
        "A third &amp; last one.", article.source().slice(article.paragraphs().get(2).span()));
  }

  @Test
  void bareAmpersandsBeforeAnEntityTakeLittleMemory() {
    int count = 20_000;
    assertEquals(count + 1, paragraphs(read("R & D x\n\n".repeat(count) + "&amp; end")).size());
  }

  @Test
  void whatIsNoEntityStays() {
    assertEquals(
        List.of("a && b &; c &#; d &x y; e &"), paragraphs(read("a && b &; c &#; d &x y; e &")));
    assertEquals(List.of("a < \uD83D\uDE00 b & c"), paragraphs(read("a &lt; &#x1F600; b & c")));
  }

  @Test
  void anEntityMayStandWhereAParagraphBegins() {
    assertEquals(
        List.of("one &", "& two", "b"),
        paragraphs(read("one &amp;amp;\n\n&amp;amp; two\n\n&lt;b&gt;b&lt;/b&gt;")));
  }
}
