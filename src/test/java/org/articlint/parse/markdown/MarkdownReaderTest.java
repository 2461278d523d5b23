package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void blocksHaveTheirPlaces() {
    assertBlocks("# T\n\nText.\n", "Heading 0-3", "Paragraph 5-10");
    assertBlocks("---\na: 1\n---\n# T\n", "Heading 13-16");
    assertBlocks("- a\n- b\n\n1. c\n", "ListItem 0-3", "ListItem 4-7", "ListItem 9-13");
    assertBlocks("> a\n> b\n", "Quote 0-7");
    assertBlocks("```java\nx\n```\n", "Code 0-13");
    assertBlocks("    x\n", "Code 4-5");
    assertBlocks("| a |\n|---|\n| b |\n", "Table 0-17");
    assertBlocks("<div>\nx\n</div>\n", "Paragraph 6-7");
    assertBlocks("<div>\n</div>\n", "Html 0-12");
    assertBlocks("![a](b.png)\n", "Image 0-11");
    assertBlocks("T\n=\n\n***\n\n[x]: y\n", "Heading 0-3");
  }

  @Test
  void templateTagsAreNoProse() {
    assertBlocks("{% image \"a.png\" \"words of the picture\" %}\n", "TemplateTag 0-42");
    assertBlocks("<img src=\"{{ \"/a\" | url }}\" alt=\"words\" />\n", "Image 0-42");
    assertBlocks("{{ name }} says so.\n", "Paragraph 0-19");
  }

  @Test
  void proseLeadsBackToTheSource() {
    String text =
        "---\nt: 1\n---\nSee **the *guide*** at\n[our site](https://x.org) &amp; `code`.\n";
    Article article = read(text);
    Block.Paragraph paragraph = (Block.Paragraph) article.blocks().get(0);
    assertEquals("See the guide at our site & code.", paragraph.text());
    for (String word : List.of("See", "the", "guide", "our site", "code")) {
      int at = paragraph.text().indexOf(word);
      Span span = paragraph.prose().span(at, at + word.length());
      assertEquals(word, article.source().slice(span));
    }
    assertEquals("https://x.org", paragraph.prose().links().get(0).destination());
  }

  @Test
  void sectionsHoldTheirSubsections() {
    Article article = read("# T\n\na\n\n## One\n\nb\n\n### Deep\n\nc\n\n## Empty\n\n## Two\n\nd\n");
    assertEquals(
        List.of("T", "One", "Deep", "Empty", "Two"),
        article.sections().stream().map(section -> section.heading().text()).toList());
    assertEquals(3, article.sections().get(1).blocks().size());
    assertTrue(article.sections().get(3).isEmpty());
    assertEquals(4, article.sectionsBelowTitle().count());
  }

  @Test
  void theTitleIsDeclaredOrTheFirstHeading() {
    assertEquals("A: B", read("---\ntitle: 'A: B'\n---\n# C\n").title().orElseThrow().text());
    assertEquals("C", read("---\ntitle:\n---\n## B\n# C\n").title().orElseThrow().text());
    assertTrue(read("Text.\n").title().isEmpty());
  }

  @Test
  void commentsKnowTheBlockThatFollows() {
    Article article = read("<!-- a -->\n\n<!-- b -->\n\nText.\n\n<!-- c -->\n");
    assertEquals(3, article.comments().size());
    assertEquals("Text.", article.source().slice(article.comments().get(0).next().orElseThrow()));
    assertEquals("Text.", article.source().slice(article.comments().get(1).next().orElseThrow()));
    assertTrue(article.comments().get(2).next().isEmpty());
  }

  @Test
  void tomlFrontMatterHasItsPlaces() {
    String text =
        """
        +++
        title = "A \\"quoted\\" title"
        last_reviewed = 2024-02-03
        "quoted key" = 'x'
        tags = ["one", 'two',
          "three"] # the rest
        [revision]
        last_review = 2020-01-01 # long ago
        [[who]]
        name = "Maren"
        inline = {a = 1, b = '2'}
        +++

        Text.
        """;
    Article article = read(text);
    assertEquals(List.of(), article.problems());
    assertEquals("A \"quoted\" title", article.title().orElseThrow().text());
    for (String path :
        List.of(
            "last_reviewed",
            "quoted_key",
            "tags",
            "revision.last_review",
            "who.name",
            "who.inline.b")) {
      for (Scalar value : article.metadata().scalars(List.of(path))) {
        String literal = article.source().slice(value.span());
        assertEquals(value.text(), literal.replaceAll("^[\"']|[\"']$", ""), path);
      }
    }
    assertEquals(3, article.metadata().scalars(List.of("tags")).size());
    assertEquals(
        "2020-01-01", article.metadata().scalars(List.of("revision.last_review")).get(0).text());
    assertEquals("Text.", ((Block.Paragraph) article.blocks().get(0)).text());
  }

  @Test
  void faultyTomlIsReportedAtItsPlace() {
    Article article = read("+++\na = 1\nb = 2024-02-30\na = 2\n+++\n\nText.\n");
    assertEquals(2, article.problems().size());
    assertEquals(3, article.source().line(article.problems().get(0).span().start()));
    assertEquals(4, article.source().line(article.problems().get(1).span().start()));
  }

  @Test
  void aParagraphHasLettersOrDigits() {
    assertBlocks("+++\n\n...\n\n\u2014 \u2014 \u2014\n", "Html 0-3", "Html 5-8", "Html 10-15");
    assertBlocks("\u4e2d\n\n7\n\n\u0e17\n", "Paragraph 0-1", "Paragraph 3-4", "Paragraph 6-7");
    assertBlocks("{{ {{ a\n\n{{ {{ -\n", "Paragraph 0-7", "Html 9-16");
  }

  private static Article read(String text) {
    return new MarkdownReader().read("a.md", SourceText.of(text));
  }

  private static void assertBlocks(String text, String... expected) {
    assertEquals(
        List.of(expected),
        read(text).blocks().stream()
            .map(
                b ->
                    "%s %d-%d"
                        .formatted(b.getClass().getSimpleName(), b.span().start(), b.span().end()))
            .toList());
  }
}
