package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.asciidoc.AsciiDocReader;
import org.articlint.parse.head.JsonTree;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.markdown.MarkdownReader;
import org.articlint.parse.reader.ArticleReader;
import org.junit.jupiter.api.Test;

/** The deepest nesting of each reader that is read, and the first that is not. */
class DepthTest {

  private static List<String> messages(ArticleReader reader, String text) {
    return reader.read("a.md", SourceText.of(text)).problems().stream()
        .map(Problem::message)
        .toList();
  }

  private static String yaml(int lists) {
    return "---\na: " + "[".repeat(lists) + "]".repeat(lists) + "\n---\n";
  }

  @Test
  void yaml() {
    assertEquals(List.of(), messages(new MarkdownReader(), yaml(19)));
    assertEquals(
        List.of(
            "the metadata is nested deeper than the 20 levels that are read, so no rule has checked it"),
        messages(new MarkdownReader(), yaml(20)));
  }

  @Test
  void quotesOfMarkdown() {
    String message =
        "quotes or lists are nested too deeply; from level 100 on they are read as plain text";
    assertEquals(List.of(), messages(new MarkdownReader(), ">".repeat(99) + " x\n"));
    assertEquals(List.of(message), messages(new MarkdownReader(), ">".repeat(100) + " x\n"));
    assertEquals(List.of(message), messages(new MarkdownReader(), ">".repeat(200) + " x\n"));
  }

  @Test
  void listsAndBlocksOfAsciiDoc() {
    String message =
        "blocks or lists are nested too deeply; from level 100 on they are read as plain text";
    assertEquals(List.of(), messages(new AsciiDocReader(), lists(99)));
    assertEquals(List.of(message), messages(new AsciiDocReader(), lists(100)));
    assertEquals(List.of(message), messages(new AsciiDocReader(), lists(400)));
    assertEquals(List.of(), messages(new AsciiDocReader(), examples(99)));
    assertEquals(List.of(message), messages(new AsciiDocReader(), examples(100)));
    Article article = new AsciiDocReader().read("a.adoc", SourceText.of(lists(400)));
    assertTrue(Block.texts(article.blocks()).toString().contains("item 400"));
  }

  /** Lists inside each other, the innermost with a text of its own below its item. */
  private static String lists(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      text.append("*".repeat(i)).append(" item ").append(i).append('\n');
    }
    return text.append("+\nText.\n").toString();
  }

  /** Blocks inside each other, each with longer marks than the one around it. */
  private static String examples(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      text.append("=".repeat(i + 3)).append('\n');
    }
    return text.append("Text.\n").toString();
  }

  @Test
  void elementsOfHtml() {
    String message =
        "elements are nested too deeply; from level 100 on they are read as plain text";
    assertEquals(List.of(), messages(new HtmlReader(), "<div>".repeat(99) + "x"));
    assertEquals(List.of(message), messages(new HtmlReader(), "<div>".repeat(100) + "x"));
  }

  @Test
  void textBelowTheDeepestElementIsKept() {
    for (int depth : List.of(99, 100, 127, 128, 129, 400)) {
      String text = "<div>".repeat(depth) + "<b>words</b>";
      Article article = new HtmlReader().read("a.html", SourceText.of(text));
      String read =
          article.paragraphs().stream().map(Block.Paragraph::text).collect(Collectors.joining());
      assertTrue(read.contains("words"), "depth " + depth);
    }
  }

  @Test
  void json() {
    assertEquals(List.of(), json(99));
    assertEquals(List.of("not JSON: nested deeper than 100 levels"), json(100));
  }

  /** The value in so many lists. */
  private static List<String> json(int lists) {
    SourceText source = SourceText.of("[".repeat(lists) + "1" + "]".repeat(lists));
    List<String> faults = new ArrayList<>();
    JsonTree.read(source, source.span(), (span, message) -> faults.add(message));
    return faults;
  }
}
