package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.parse.BlockLines;
import org.junit.jupiter.api.Test;

/** Raw HTML in Markdown that begins and ends in one block. */
class RawHtmlTest {

  @Test
  void headings() {
    assertBlocks(
        "---\na: 1\n---\n<h2 id=\"rb\">Roll <b>back</b></h2>\n\nText.\n",
        "Heading 2 Roll back at <h2 id=\"rb\">Roll <b>back</b></h2>",
        "Paragraph Text. at Text.");
    assertBlocks(
        "> <div><h3>Deep</h3></div>\n",
        "Quote at > <div><h3>Deep</h3></div>",
        "  Heading 3 Deep at <h3>Deep</h3>");
    assertBlocks("```html\n<h2>Code</h2>\n```\n", "Code at ```html\n<h2>Code</h2>\n```");
  }

  /** For a browser, it ends where the next tag does, which Markdown puts there. */
  @Test
  void aTagThatIsNotFinishedHidesNoText() {
    for (String tag : List.of("<div", "</div", "<section class=a")) {
      assertBlocks(tag + "\n\nOne.\n\nTwo.\n", "Paragraph One. at One.", "Paragraph Two. at Two.");
    }
    assertBlocks("<div\n\n# One\n", "Heading 1 One at # One");
  }

  @Test
  void aHeadingIsTheTitle() {
    Article article = BlockLines.markdown("<h1 align=\"center\">\n  The title\n</h1>\n\nText.\n");
    assertEquals("The title", article.title().orElseThrow().text());
    assertEquals(0, article.title().orElseThrow().span().start());
    assertEquals(
        "Meant",
        BlockLines.markdown("<title>Tab</title>\n\n# Meant\n").title().orElseThrow().text());
    assertEquals(
        List.of("One", "Two"),
        BlockLines.markdown("<h2>One</h2>\n\na\n\n## Two\n").sections().stream()
            .map(section -> section.heading().text())
            .toList());
  }

  @Test
  void paragraphs() {
    assertBlocks(
        "<p align=\"center\">One\n<em>two</em>.</p>\n", "Paragraph One two. at One\n<em>two</em>.");
    assertBlocks(
        "- <p>In an\n  item</p>\n",
        "ListItem at - <p>In an\n  item</p>",
        "  Paragraph In an item at In an\n  item");
    assertBlocks(
        "<div>\nText.<p>Next.</p>\n</div>\n",
        "Paragraph Text. at Text.",
        "Paragraph Next. at Next.");
    assertBlocks(
        "<p>Not <!-- seen --> <del>old</del>er</p>\n",
        "Paragraph Not older at Not <!-- seen --> <del>old</del>er");
    assertBlocks("<p>&nbsp;</p>\n<p></p>\n", "Html at &nbsp;");
    assertBlocks("&nbsp;\n", "Html at &nbsp;");
  }

  @Test
  void wordsLeadBackToTheSource() {
    String text =
        "---\na: 1\n---\n> <p>See <b>the guide</b> at\n> home &amp; <code>work</code>.</p>\n";
    Article article = BlockLines.markdown(text);
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("See the guide at home & work.", prose.text());
    for (String word : List.of("See", "guide", "at", "home", "work")) {
      int at = prose.text().indexOf(word);
      assertEquals(word, article.source().slice(prose.span(at, at + word.length())));
    }
    int and = prose.text().indexOf('&');
    assertEquals("&amp;", article.source().slice(prose.span(and, and + 1)));
    assertEquals(1, prose.code().size());
  }

  @Test
  void lists() {
    assertBlocks(
        "<ul>\n<li>One</li>\n<li>Two\n</ul>\n",
        "ListItem at <li>One</li>",
        "  Paragraph One at One",
        "ListItem at <li>Two",
        "  Paragraph Two at Two");
    assertBlocks(
        "<ol><li>a<ul><li>b</li></ul></li></ol>\n",
        "ListItem at <li>a<ul><li>b</li></ul></li>",
        "  Paragraph a at a",
        "  ListItem at <li>b</li>",
        "    Paragraph b at b");
    assertBlocks("<ul>loose</ul>\n", "Paragraph loose at loose");
    Block.ListItem item =
        (Block.ListItem) BlockLines.markdown("<ol><li>a</li></ol>\n").blocks().get(0);
    assertEquals(true, item.numbered());
  }

  @Test
  void tablesQuotesAndCode() {
    assertBlocks(
        "<table>\n<tr><td>A</td></tr>\n</table>\nafter\n",
        "Table at <table>\n<tr><td>A</td></tr>\n</table>",
        "Paragraph after at after");
    assertBlocks(
        "<table><p>lost</p><tr><td>A</td></tr></table>\n",
        "Table at <table><p>lost</p><tr><td>A</td></tr></table>");
    assertBlocks(
        "<blockquote>Said.</blockquote>\n",
        "Quote at <blockquote>Said.</blockquote>",
        "  Paragraph Said. at Said.");
    assertBlocks("<pre>\na\n\nb\n</pre>\n", "Code at <pre>\na\n\nb\n</pre>");
    assertBlocks(
        "<div><pre><code class=\"language-sh\">x</code></pre></div>\n",
        "Code at <pre><code class=\"language-sh\">x</code></pre>");
  }

  @Test
  void imagesAndLinks() {
    assertBlocks(
        "<p align=\"center\">\n  <img src=\"a.png\" alt=\"words\">\n</p>\n",
        "Image at <img src=\"a.png\" alt=\"words\">");
    assertBlocks("<img src=a.png>\n", "Image at <img src=a.png>");
    Prose prose =
        BlockLines.markdown("<p>Go <a href='u'>home</a></p>\n").paragraphs().get(0).prose();
    assertEquals("u", prose.links().get(0).destination());
    assertEquals(6, prose.links().get(0).span().start());
  }

  @Test
  void whatIsNoText() {
    assertBlocks(
        "<script>\nvar a = 'words';\n\nvar b;\n</script>\n",
        "Html at <script>\nvar a = 'words';\n\nvar b;\n</script>");
    assertBlocks("<nav><p>menu</p></nav>\n", "Html at <nav><p>menu</p></nav>");
    assertBlocks("<aside><p>Note</p></aside>\n", "Paragraph Note at Note");
    assertBlocks(
        "<meta name=\"title\" content=\"x\">\n<div>y</div>\n",
        "Html at <meta name=\"title\" content=\"x\">",
        "Paragraph y at y");
    assertEquals(
        List.of(),
        BlockLines.markdown("<meta name=\"title\" content=\"x\">\n<p>y</p>\n")
            .metadata()
            .root()
            .entries());
    assertBlocks("<div>{% include a.html %}</div>\n", "TemplateTag at {% include a.html %}");
    assertBlocks(
        "<p>One {{ a b }} two<%= c %>, <code>{{ d }}</code>.</p>\n",
        "Paragraph One two, {{ d }}. at One {{ a b }} two<%= c %>, <code>{{ d }}</code>.");
    assertBlocks("<p>{% a %}One</p>\n", "Paragraph One at {% a %}One");
    assertBlocks("<p>One {{ two</p>\n", "Paragraph One {{ two at One {{ two");
  }

  private static void assertBlocks(String text, String... expected) {
    assertEquals(List.of(expected), BlockLines.ofMarkdown(text));
  }
}
