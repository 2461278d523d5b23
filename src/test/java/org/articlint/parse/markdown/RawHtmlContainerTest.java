package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.BlockLines;
import org.junit.jupiter.api.Test;

/** Elements of raw HTML that enclose Markdown between blank lines. */
class RawHtmlContainerTest {

  @Test
  void plainContainersAreTransparent() {
    for (String name : List.of("div", "center", "section", "article", "figure", "my-card")) {
      assertBlocks(
          "<%s>\n\n## H\n\n*Text*.\n\n</%s>\n\n<p>after</p>\n".formatted(name, name),
          "Heading 2 H at ## H",
          "Paragraph Text. at *Text*.",
          "Paragraph after at after");
    }
    assertBlocks(
        "<div>\n\n- a\n\n  <div>\n\n  b\n\n  </div>\n\n</div>\n<p>c</p>\n",
        "ListItem at - a\n\n  <div>\n\n  b\n\n  </div>",
        "  Paragraph a at a",
        "  Html at <div>",
        "  Paragraph b at b",
        "  Html at </div>",
        "Paragraph c at c");
    assertBlocks("<div>\n\na\n", "Html at <div>", "Paragraph a at a");
  }

  @Test
  void whatIsNotReadEnclosesNoMarkdownUnlessItIsClosed() {
    assertBlocks("<Button link=\"a\"/>\n\na\n", "Html at <Button link=\"a\"/>", "Paragraph a at a");
    assertBlocks(
        "<form>\n\na\n\n</form>\n\nb\n", "Html at <form>\n\na\n\n</form>", "Paragraph b at b");
  }

  @Test
  void detailsAreCalloutsWithTheSummaryAsTitle() {
    Article article =
        BlockLines.markdown(
            "<details>\n<summary>Roll <b>back</b></summary>\n\nDo *it*.\n\n</details>\n\nEnd.\n");
    assertEquals(
        List.of("Paragraph Do it. at Do *it*.", "Paragraph End. at End."), BlockLines.of(article));
    Block.Callout callout = article.callouts().get(0);
    assertEquals("details", callout.kind());
    assertEquals("Roll back", callout.title().text());
    assertEquals("Roll", article.source().slice(callout.title().span(0, 4)));
    assertEquals(0, callout.span().start());
    assertEquals(
        "</details>",
        article.source().text().substring(callout.span().end() - 10, callout.span().end()));
  }

  @Test
  void detailsMayBeTightNestedOrWithoutSummary() {
    assertEquals(
        List.of("Outer", "Inner", ""),
        BlockLines.markdown(
                "<details><summary>Outer</summary>Text.\n\n<details><summary><h3>Inner</h3></summary>\n\n"
                    + "a\n\n</details></details>\n\n<details>\n\nb\n\n</details>\n")
            .callouts()
            .stream()
            .map(callout -> callout.title().text())
            .toList());
    assertEquals(
        List.of("In Markdown"),
        BlockLines.markdown(
                "<details>\n<summary>\n\nIn *Markdown*\n\n</summary>\n\na\n</details>\n")
            .callouts()
            .stream()
            .map(callout -> callout.title().text())
            .toList());
    assertBlocks("<summary>Alone</summary>\n", "Paragraph Alone at Alone");
  }

  @Test
  void aTableHasNoParagraphs() {
    String table =
        "<table>\n<tr>\n<td>\n\nA *cell*.\n\n- item\n\n</td>\n<td>B</td>\n</tr>\n</table>";
    assertBlocks(table + "\n\nAfter.\n", "Table at " + table, "Paragraph After. at After.");
    String indented = "<table>\n  <tr>\n\n    <td>Code by its indent</td>\n\n  </tr>\n</table>";
    assertBlocks(indented, "Table at " + indented);
    assertBlocks(
        "<table>\n<tr><td>\n\nNever closed.\n\n<p>Read.</p>\n",
        "Table at <table>\n<tr><td>",
        "Paragraph Never closed. at Never closed.",
        "Paragraph Read. at Read.");
  }

  @Test
  void lists() {
    assertBlocks(
        "<ul>\n<li>\n\nOne *a*\n\n</li>\n<li>Two</li>\n</ul>\n",
        "ListItem at <li>\n\nOne *a*\n\n</li>",
        "  Paragraph One a at One *a*",
        "ListItem at <li>Two</li>",
        "  Paragraph Two at Two");
    assertBlocks("<ol>\n\n1. a\n\n</ol>\n", "ListItem at 1. a", "  Paragraph a at a");
    assertBlocks(
        "<ul>\n<li>\n\na\n\n<li>\n\nb\n",
        "ListItem at <li>\n\na",
        "  Paragraph a at a",
        "ListItem at <li>\n\nb",
        "  Paragraph b at b");
  }

  @Test
  void quotesAndParagraphs() {
    assertBlocks(
        "<blockquote>\n\nSaid.\n\n</blockquote>\n",
        "Quote at <blockquote>\n\nSaid.\n\n</blockquote>",
        "  Paragraph Said. at Said.");
    assertBlocks(
        "> <blockquote>\n>\n> a\n>\n> </blockquote>\n",
        "Quote at > <blockquote>\n>\n> a\n>\n> </blockquote>",
        "  Quote at <blockquote>\n>\n> a\n>\n> </blockquote>",
        "    Paragraph a at a");
    assertBlocks(
        "<p>One\n\nTwo\n\n</p>\n\n<p>Three\n",
        "Paragraph One at One",
        "Paragraph Two at Two",
        "Paragraph Three at Three");
  }

  @Test
  void directivesStandInElementsAndAroundThem() {
    Article article =
        BlockLines.markdown("<div>\n\n:::note[N]\n\n<p>a</p>\n\nb\n\n:::\n\n</div>\n\n<p>c</p>\n");
    assertEquals("N", article.callouts().get(0).title().text());
    assertEquals(2, article.callouts().get(0).children().size());
    assertEquals(3, article.paragraphs().size());
  }

  @Test
  void anOversightHidesNothing() {
    assertBlocks(
        "<iframe src=\"a\">\n\nText.\n\n<p>More.</p>\n",
        "Html at <iframe src=\"a\">",
        "Paragraph Text. at Text.",
        "Paragraph More. at More.");
    assertBlocks(
        "<form>\n\nText.\n\n<p>More.</p>\n",
        "Paragraph Text. at Text.",
        "Paragraph More. at More.");
    assertBlocks("<form>\n\nText.\n\n</form>\n", "Html at <form>\n\nText.\n\n</form>");
    assertBlocks(
        "<div title=\"open>\n\nText.\n\n<p>More.</p>\n",
        "Paragraph Text. at Text.",
        "Paragraph More. at More.");
    assertBlocks(
        "<div>a\n<iframe>\n\nHidden.\n\n</iframe></div>\n\nSeen.\n",
        "Paragraph a at a\n<iframe>\n\nHidden.\n\n</iframe>",
        "Paragraph Seen. at Seen.");
  }

  private static void assertBlocks(String text, String... expected) {
    assertEquals(List.of(expected), BlockLines.ofMarkdown(text));
  }
}
