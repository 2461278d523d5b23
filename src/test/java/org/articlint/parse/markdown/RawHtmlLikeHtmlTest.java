package org.articlint.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.article.Article;
import org.articlint.article.SourceText;
import org.articlint.parse.BlockLines;
import org.articlint.parse.html.HtmlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fragment of HTML has the same blocks and comments in an article of HTML and in Markdown. */
class RawHtmlLikeHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1 align=\"center\">T</h1><p>One <b>two</b>\n three.</p>",
        "<div>more<p>inside</div>",
        "<div>a <i>b</i> <div>c</div> d</div>",
        "<ul><li>a<li><p>b</p></ul>",
        "<ol>\n<li>a\n<ul><li>b</li></ul>\n</li>\n</ol>",
        "<blockquote>q<blockquote>r</blockquote></blockquote>",
        "<pre><code class=\"language-sh\">x</code></pre>",
        "<table><tr><td>x</table>",
        "<table>a<tr><td>x</td></tr></table>b",
        "<p><img src=a alt=words></p>",
        "<p>a<br>b &amp; <kbd>c</kbd> <a href=d>e</a> <ins>f</ins></p>",
        "<nav><p>menu</p></nav><hr>",
        "<div>a<script>var a;</script></div>",
        "<details><summary>S</summary><p>a</p></details>",
        "<details open>a<details><summary>S</summary>b</details></details>",
        "<figure><img src=a><figcaption>C</figcaption></figure>",
        "<dl><dt>a</dt><dd>b<p>c</p></dd></dl>",
        "<center>a</center><address>b</address>",
        "<p>a <svg><text>b</text></svg> c <button>d</button></p>",
        "<div><!-- a --><p>b <!-- c --></p><!-- d --></div>",
        "<article><header>a</header><aside>b</aside></article>",
        "<form><p>a</p></form><form><p>b</p>",
        "<div></div><p></p><p>&nbsp;</p>",
        "<p>unclosed <b>bold<p>next</b> one"
      })
  void sameBlocks(String fragment) {
    Article html = new HtmlReader().read("a.html", SourceText.of(fragment));
    Article markdown = BlockLines.markdown(fragment + "\n");
    assertEquals(BlockLines.of(html), BlockLines.of(markdown));
    assertEquals(html.comments(), markdown.comments());
    assertEquals(
        html.callouts().toString().replaceAll("Prose@\\w+", ""),
        markdown.callouts().toString().replaceAll("Prose@\\w+", ""));
  }
}
