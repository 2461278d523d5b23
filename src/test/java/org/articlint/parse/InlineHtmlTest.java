package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.junit.jupiter.api.Test;

/** Tags of HTML in the lines of a paragraph of Markdown. */
class InlineHtmlTest {

  @Test
  void aBreakIsOneSpace() {
    assertEquals("one two three", text("one<br>two<br />\nthree\n"));
    assertEquals("one two", text("one <br> two\n"));
    assertEquals("one two", text("*one*<br/><br/>\n`two`<br>\n"));
    assertEquals("<br> is code", text("`<br>` is code\n"));
    Article article = BlockLines.markdown("one<br> two\n");
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("two", article.source().slice(prose.span(4, 7)));
  }

  @Test
  void otherTagsAreTransparent() {
    assertEquals("H2O is bold", text("H<sub>2</sub>O is <b>bo</b><span class=\"x\">ld</span>\n"));
    assertEquals("a b", text("a</p><p>b\n"));
    assertEquals("older & <x>", text("<del>old</del>er &amp; &lt;x&gt;\n"));
  }

  @Test
  void scriptsAndStylesAreNoText() {
    assertEquals("a  b", text("a <script>var *x* = 1;</script> b\n"));
    assertEquals("ab", text("a<style>p { color: red }</style>b\n"));
    assertEquals("icon  here", text("icon <svg><text>No</text></svg> here\n"));
    assertEquals("put  into the head", text("put <script> into the head\n"));
    assertEquals("a b", text("a <script>[x](y)\n![z](w)</script>b\n").replace("  ", " "));
    Prose prose = prose("a <script>[x](y) ![z](w)</script>\n");
    assertEquals(List.of(), prose.links());
    assertEquals(List.of(), prose.images());
  }

  @Test
  void images() {
    Article article = BlockLines.markdown("See <img src=\"a.png\" alt='A &lt; B'> here.\n");
    Block.Image image = article.paragraphs().get(0).prose().images().get(0);
    assertEquals("A < B", image.alternative());
    assertEquals("a.png", image.destination());
    assertEquals(new Span(4, 36), image.span());
    assertEquals(
        List.of("Image at <img src=a>"), BlockLines.ofMarkdown("<span><img src=a></span>\n"));
    assertEquals(List.of("Html at <b></b>"), BlockLines.ofMarkdown("<b></b>\n"));
  }

  @Test
  void links() {
    Article article =
        BlockLines.markdown("Go <a href=\"u?a=1&amp;b=2\">home *now*</a> or [x](y).\n");
    List<Prose.Link> links = article.paragraphs().get(0).prose().links();
    assertEquals(List.of("u?a=1&b=2", "y"), links.stream().map(Prose.Link::destination).toList());
    assertEquals(
        "<a href=\"u?a=1&amp;b=2\">home *now*</a>", article.source().slice(links.get(0).span()));
    assertEquals(List.of(), prose("<a name=\"top\"></a>Top <a>none</a>\n").links());
    List<Prose.Link> open = prose("a <a href=b>c <a href=d>e\n").links();
    assertEquals(
        List.of(new Span(2, 12), new Span(14, 24)), open.stream().map(Prose.Link::span).toList());
  }

  @Test
  void codeIsMarked() {
    Prose prose = prose("Press <kbd>Ctrl</kbd> and <code>run *x*</code> now\n");
    assertEquals("Press Ctrl and run x now", prose.text());
    assertEquals(
        List.of("Ctrl", "run ", "x"),
        prose.code().stream().map(s -> prose.text().substring(s.start(), s.end())).toList());
    assertEquals(List.of(), prose("no</code> code\n").code());
  }

  @Test
  void aCommentStaysAComment() {
    Article article = BlockLines.markdown("a <!-- note --> b\n");
    assertEquals("a  b", article.paragraphs().get(0).text());
    assertEquals(" note ", article.comments().get(0).text());
    assertEquals(true, article.comments().get(0).inText());
    assertEquals(new Span(2, 15), article.comments().get(0).span());
  }

  private static Prose prose(String text) {
    return BlockLines.markdown(text).paragraphs().get(0).prose();
  }

  private static String text(String text) {
    return prose(text).text();
  }
}
