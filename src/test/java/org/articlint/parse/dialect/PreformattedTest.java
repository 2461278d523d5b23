package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Article;
import org.junit.jupiter.api.Test;

/** A {@code <pre>} inside an HTML block that has a blank line in it. */
class PreformattedTest {

  @Test
  void allOfItIsCode() {
    assertBlocks("<div>\n<pre>\na\n\nb\n</pre>\n</div>\n\nOne.\n", "code", "p One.");
    assertBlocks("<div class=\"x\"><pre><code>a\n\n# b\n\n- c</code></pre></div>\n", "code");
    assertBlocks("<DIV>\n<PRE>\na\n\nb\n</PRE></DIV>\n", "code");
    Article article = markdown("<figure>\n<pre>\na\n\nb\n</pre></figure>\n");
    assertEquals("<pre>\na\n\nb\n</pre>", article.source().slice(article.blocks().get(0).span()));
  }

  @Test
  void textAroundItIsRead() {
    assertBlocks(
        "<div>\n<p>Zero.</p><pre>a\n\nb</pre>\n<p>One.</p>\n</div>\nTwo.\n\n*Three.*\n",
        "p Zero.",
        "code",
        "p One.",
        "p Two.",
        "p Three.");
    assertBlocks("<div><pre>a\n\nb</pre>\n\n*One.*\n\n</div>\n", "code", "p One.");
    assertBlocks(
        "<div>\n<pre>a\n\nb</pre>\nOne.\n<pre>c\n\nd</pre>\n</div>\n", "code", "p One.", "code");
    assertBlocks(
        "Zero.\n<details><summary>x</summary><pre>\na\n\nb\n</pre></details>\n", "p Zero.", "code");
  }

  @Test
  void itStaysInItsListOrQuote() {
    assertBlocks(
        "- <div><pre>\n  a\n\n  b\n  </pre></div>\n- c\n", "listitem(code)", "listitem(p c)");
    assertBlocks("> <div><pre>\n> a\n>\n> b\n> </pre></div>\n>\n> c\n", "quote(code, p c)");
    assertBlocks("> <div><pre>\n> a\n\nOne.\n\n<p>b</p></pre>\n", "quote(code)", "p One.", "p b");
  }

  @Test
  void oneWithoutAnEndHidesNothing() {
    assertBlocks("<div>\n<pre>\na\n\nOne.\n", "code", "p One.");
    assertBlocks("<div>\n<pre>\na\n\nOne.\n\n<pre>b</pre>\n", "code", "p One.", "code");
    assertBlocks("<div>\n<p>Zero.</p>\n\nOne <pre> two.\n\n</div>\n", "p Zero.", "p One two.");
    assertBlocks("<div>\na\n\nOne.\n\n</div>\n<pre>b</pre>\n", "p a", "p One.", "code");
  }

  @Test
  void nothingIsReadTwiceInOtherElementsWithoutAnEnd() {
    assertBlocks("<table><tr><td>a\n\nOne.\n", "table", "p One.");
    assertBlocks("<form>a\n\nOne.\n\n<p>Two.</p>\n", "p a", "p One.", "p Two.");
  }
}
