package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.junit.jupiter.api.Test;

/** Tags with the attribute {@code markdown}. */
class MarkdownAttributeTest {

  @Test
  void theLinesBetweenTheTagsAreMarkdown() {
    assertBlocks(
        "<div class=\"a\" markdown=\"1\">\nSome *text*.\n\n- item\n</div>\n\n<p>x</p>\n",
        "Paragraph Some text. at Some *text*.",
        "ListItem at - item",
        "  Paragraph item at item",
        "Paragraph x at x");
    for (String value :
        List.of("markdown", "markdown=1", "markdown='block'", "MARKDOWN=\"span\"")) {
      assertBlocks(
          "<section %s>\n*a*\n</section>\n".formatted(value),
          "Html at <section %s>".formatted(value),
          "Paragraph a at *a*",
          "Html at </section>");
    }
  }

  @Test
  void elementsMayBeTightAndNested() {
    Article article =
        BlockLines.markdown(
            "<details markdown=\"1\">\n<summary>Sum</summary>\nSome *text*.\n"
                + "<div markdown=\"1\">\n## H\n</div>\n</details>\n## After\n");
    assertEquals("Sum", article.callouts().get(0).title().text());
    assertEquals(
        List.of(
            "Paragraph Some text. at Some *text*.",
            "Heading 2 H at ## H",
            "Heading 2 After at ## After"),
        BlockLines.of(article));
    assertEquals(2, article.callouts().get(0).children().size());
    assertBlocks(
        "> <div markdown=\"1\">\n> *a*\n> </div>\n> *b*\n",
        "Quote at > <div markdown=\"1\">\n> *a*\n> </div>\n> *b*",
        "  Html at <div markdown=\"1\">",
        "  Paragraph a at *a*",
        "  Html at </div>",
        "  Paragraph b at *b*");
  }

  @Test
  void otherTagsEncloseHtml() {
    assertBlocks("<div>\nSome *text*.\n</div>\n", "Paragraph Some *text*. at Some *text*.");
    assertBlocks(
        "<div markdown=\"0\">\nSome *text*.\n</div>\n", "Paragraph Some *text*. at Some *text*.");
    assertBlocks("<div data-markdown=\"1\">\n*a*\n</div>\n", "Paragraph *a* at *a*");
    assertBlocks(
        "<div markdown=\"1\">\n<p>\n*a*\n</p>\n</div>\n<p>\n*b*\n</p>\n",
        "Paragraph *a* at *a*",
        "Paragraph *b* at *b*");
    assertBlocks("    <div markdown=\"1\">\n", "Code at <div markdown=\"1\">");
  }

  private static void assertBlocks(String text, String... expected) {
    assertEquals(List.of(expected), BlockLines.ofMarkdown(text));
  }
}
