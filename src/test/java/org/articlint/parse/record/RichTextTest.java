package org.articlint.parse.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a CMS keeps as a tree. */
class RichTextTest {

  private static Article read(String body) {
    return Records.read("{\"body\": " + body + "}", "");
  }

  private static List<String> kinds(Article article) {
    return Block.all(article.blocks()).stream()
        .map(
            block ->
                block instanceof Block.Heading heading
                    ? "h" + heading.level() + " " + heading.text()
                    : block instanceof Block.Paragraph paragraph
                        ? paragraph.text()
                        : block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void contentfulHasDocuments() {
    Article article =
        read(
            """
            {"nodeType": "document", "data": {}, "content": [
              {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "A <b> & c", "marks": []}]},
              {"nodeType": "paragraph", "content": [
                {"nodeType": "text", "value": "See ", "marks": [{"type": "bold"}]},
                {"nodeType": "hyperlink", "data": {"uri": "https://x.example/?a&b"}, "content": [
                  {"nodeType": "text", "value": "this", "marks": []}]},
                {"nodeType": "text", "value": " or ", "marks": []},
                {"nodeType": "text", "value": "run", "marks": [{"type": "code"}]}]},
              {"nodeType": "ordered-list", "content": [{"nodeType": "list-item", "content": [
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "step"}]}]}]},
              {"nodeType": "blockquote", "content": [
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "said"}]}]},
              {"nodeType": "hr", "content": []},
              {"nodeType": "embedded-asset-block", "data": {}, "content": []},
              {"nodeType": "table", "content": [{"nodeType": "table-row", "content": [
                {"nodeType": "table-cell", "content": [
                  {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "cell"}]}]}]}]}]}
            """);
    assertEquals(
        List.of("h2 A <b> & c", "See this or run", "ListItem", "step", "Quote", "said", "Table"),
        kinds(article));
    Block.Paragraph paragraph = article.paragraphs().get(0);
    assertEquals("https://x.example/?a&b", paragraph.prose().links().get(0).destination());
    assertEquals(1, paragraph.prose().code().size());
    assertTrue(((Block.ListItem) article.blocks().get(2)).numbered());
  }

  @Test
  void strapiHasBlocks() {
    Article article =
        read(
            """
            [{"type": "heading", "level": 3, "children": [{"type": "text", "text": "Title"}]},
             {"type": "paragraph", "children": [
               {"type": "text", "text": "Run "}, {"type": "text", "text": "it", "code": true},
               {"type": "link", "url": "/a", "children": [{"type": "text", "text": " here"}]}]},
             {"type": "list", "format": "unordered", "children": [
               {"type": "list-item", "children": [{"type": "text", "text": "item"}]}]},
             {"type": "code", "children": [{"type": "text", "text": "x < y"}]},
             {"type": "image", "image": {"url": "/a.png", "alternativeText": "A \\"plan\\""}, "children": []}]
            """);
    assertEquals(
        List.of("h3 Title", "Run it here", "ListItem", "item", "Code", "Image"), kinds(article));
    assertEquals("A \"plan\"", ((Block.Image) article.blocks().get(4)).alternative());
  }

  @Test
  void sanityHasPortableText() {
    Article article =
        read(
            """
            [{"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Title"}]},
             {"_type": "block", "style": "normal", "children": [
               {"_type": "span", "text": "Some ", "marks": []}, {"_type": "span", "text": "code", "marks": ["code"]}]},
             {"_type": "block", "style": "normal", "listItem": "number", "level": 1,
               "children": [{"_type": "span", "text": "step"}]},
             {"_type": "block", "style": "blockquote", "children": [{"_type": "span", "text": "said"}]},
             {"_type": "code", "language": "js", "code": "a && b"},
             {"_type": "image", "alt": "plan"}]
            """);
    assertEquals(
        List.of("h2 Title", "Some code", "ListItem", "step", "Quote", "said", "Code", "Image"),
        kinds(article));
    assertEquals(1, article.paragraphs().get(0).prose().code().size());
  }

  @Test
  void aTextHasItsPlaceInTheFile() {
    Article article =
        read(
            "[{\"type\":\"paragraph\",\"children\":[{\"type\":\"text\",\"text\":\"a \\u0026 b\"}]}]");
    Block.Paragraph paragraph = article.paragraphs().get(0);
    assertEquals("a & b", paragraph.text());
    assertEquals(
        "a \\u0026 b",
        article.source().file().slice(article.source().inFile(paragraph.prose().span(0, 5))));
  }

  @Test
  void anUnknownNodeShowsWhatIsInIt() {
    assertEquals(
        List.of("inner"),
        kinds(
            read(
                "[{\"type\":\"columns\",\"children\":[{\"type\":\"paragraph\",\"children\":["
                    + "{\"type\":\"text\",\"text\":\"inner\"}]}]}]")));
    assertTrue(read("[{\"x\": 1}]").isUnread());
    assertTrue(read("[\"x\"]").isUnread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Slate
        "{\"type\":\"paragraph\",\"children\":[{\"text\":\"One two.\"}]}",
        // Editor.js
        "{\"type\":\"paragraph\",\"data\":{\"text\":\"One two.\"}}",
        // blocks of a site's own in Portable Text
        "{\"_type\":\"callout\",\"text\":\"One two.\"}",
        "{\"_type\":\"callout\",\"body\":[{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"One"
            + " two.\"}]}]}",
        "{\"type\":\"paragraph\",\"children\":[\"One two.\"]}",
      })
  void noTextOfANodeIsDropped(String node) {
    assertEquals(List.of("One two.", "One two."), kinds(read("[" + node + "," + node + "]")));
  }

  @Test
  void aDocumentMayBeEmpty() {
    Article article = read("{\"nodeType\": \"document\", \"content\": []}");
    assertEquals(List.of(), kinds(article));
    assertEquals(List.of(), article.problems());
  }

  @Test
  void itemsWithoutATypeAreItems() {
    Article article =
        read(
            """
            [{"type": "heading", "text": "Words"},
             {"type": "definition-list", "id": "x y", "items": [
               {"term": "Kimchi", "description": "Pickled <cabbage>.", "icon": "not a text"}]},
             {"type": "list", "data": {"style": "ordered", "items": ["One", {"content": "Two", "items": ["Three"]}]}},
             {"type": "faq", "items": [{"type": "paragraph", "text": "A node"}]}]
            """);
    assertEquals(
        List.of("Words", "Kimchi", "Pickled <cabbage>.", "One", "Two", "Three", "A node"),
        Block.all(article.blocks()).stream()
            .map(RichTextTest::text)
            .filter(text -> !text.isEmpty())
            .toList());
    List<Boolean> numbered = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.ListItem item) {
        numbered.add(item.numbered());
      }
    }
    assertEquals(List.of(false, true, true), numbered);
  }

  private static String text(Block block) {
    return block instanceof Block.Heading heading
        ? heading.text()
        : block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
  }
}
