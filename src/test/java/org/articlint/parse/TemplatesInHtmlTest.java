package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.parse.html.HtmlReader;
import org.junit.jupiter.api.Test;

/** Template tags in HTML: between Markdown, in a line of it, and in HTML articles. */
class TemplatesInHtmlTest {

  @Test
  void tagsAreNoWords() {
    assertText("The server.", "<p>The {{ product.name }} server.</p>\n");
    assertText("The server.", "<p>The {% if a > b %}server{% endif %}.</p>\n");
    assertText("The server.", "<p>The <%= \"x > y\" %> server.</p>\n");
    assertText("The server.", "<p>The {{< param \"a\" >}} server.</p>\n");
    assertText("Server15 starts.", "<p>Server{{ number }}15 starts.</p>\n");
    assertText("Write {{ a b }} here.", "<p>Write <code>{{ a b }}</code> here.</p>\n");
    assertText("A {{ b", "<p>A {{ b</p>\n");
    assertText("Ends }} here %}.", "<p>Ends }} here %}.</p>\n");
  }

  @Test
  void tagsAloneAreNoParagraph() {
    assertBlocks("<p>{{ page.title }}</p>\n", "TemplateTag at {{ page.title }}");
    assertBlocks("<div>{% include x %}</div>\n", "TemplateTag at {% include x %}");
    assertBlocks(
        "<center>{{ a }}</center>\n<ul><li>{{ b }}</li></ul>\n",
        "TemplateTag at {{ a }}",
        "ListItem at <li>{{ b }}</li>",
        "  TemplateTag at {{ b }}");
    assertBlocks("<p>&nbsp;</p>\n", "Html at &nbsp;");
  }

  @Test
  void commentsAndCodeOfTemplatesAreNoWords() {
    assertText("One. Two.", "<div>One. {% comment %}Not seen.{% endcomment %}Two.</div>\n");
    assertText("One. Two.", "<div>One. {{/* Not seen. */}}Two.</div>\n");
    assertBlocks(
        "<div>\n{% highlight sh %}\nls\n{% endhighlight %}\n<p>One.</p>\n</div>\n",
        "TemplateTag at {% highlight sh %}\nls\n{% endhighlight %}", "Paragraph One. at One.");
  }

  @Test
  void attributesMayBeMadeByTemplates() {
    Prose prose =
        prose("<p>Go <a class=\"{{ \"x\" }}\" href=\"{{< ref \"p q\" >}}\">home</a></p>\n");
    assertEquals("Go home", prose.text());
    assertEquals("{{< ref \"p q\" >}}", prose.links().get(0).destination());
    assertBlocks(
        "<div><img src=\"{{ \"a\" | url }}\" alt=\"{{ b }} &amp; c\"></div>\n",
        "Image at <img src=\"{{ \"a\" | url }}\" alt=\"{{ b }} &amp; c\">");
    Article article =
        BlockLines.markdown("<div><img src=\"{{ \"a\" }}\" alt=\"{{ b }} &amp; c\"></div>\n");
    Block.Image image = (Block.Image) article.blocks().get(0);
    assertEquals("{{ b }} & c", image.alternative());
    assertEquals("{{ \"a\" }}", image.destination());
  }

  @Test
  void inALineOfMarkdownTheyMayToo() {
    Prose prose = prose("See <img src=\"{{ \"a b\" | url }}\" alt=\"c\"> and <b>so</b>.\n");
    assertEquals("See  and so.", prose.text());
    assertEquals("{{ \"a b\" | url }}", prose.images().get(0).destination());
    assertEquals("c", prose.images().get(0).alternative());
    Prose link = prose("Go <a\nhref={{ url_for \"x\" }}>*home*</a> now.\n");
    assertEquals("Go home now.", link.text());
    assertEquals("{{ url_for \"x\" }}", link.links().get(0).destination());
    assertEquals("ab", prose("a<span {% if x %}class=\"y\"{% endif %}>b</span>\n").text());
    assertEquals("ab", prose("a<span class='<%= \"x\" %>'>b</span>\n").text());
    assertBlocks("<img src=\"{{ \"a\" }}\">\n", "Image at <img src=\"{{ \"a\" }}\">");
  }

  @Test
  void whatIsNoTagStaysText() {
    assertEquals("a < b and c > d", prose("a < b {{ x }}and c > d\n").text());
    assertEquals("if <a then", prose("if <a {{ x }}then\n").text().replace("  ", " "));
    assertEquals("<b \"c", prose("<b \"{{ x }}c\n").text());
    assertEquals("<a > b", prose("`<a {{ x }}` > b\n").text().replace(" {{ x }}", ""));
    assertEquals(
        "https://example.org/x",
        prose("<https://example.org/{{y}}x>\n").text().replace("{{y}}", "").replaceAll("[<>]", ""));
  }

  @Test
  void aTagEndsBeforeTheMarkdownThatElementsEnclose() {
    assertBlocks(
        "<div>{{ a\n\n*One.*\n\nb }}\n\n</div>\n",
        "Paragraph {{ a at {{ a",
        "Paragraph One. at *One.*",
        "Paragraph b }} at b }}");
  }

  @Test
  void scriptsAndCommentsAreNotTouched() {
    assertText("One.", "<div><script>a = \"{{\";</script>One.<style>b = \"}}\";</style></div>\n");
    Article article =
        BlockLines.markdown("<div><!-- articlint-ignore a: {{ b }} --><p>One.</p></div>\n");
    assertEquals(" articlint-ignore a: {{ b }} ", article.comments().get(0).text());
  }

  @Test
  void tagsInSectionsOfCharactersAreNoWords() {
    assertText(
        "One two.", "<div><content><![CDATA[One {{ a }}two.]]></content><p>Three.</p></div>\n");
  }

  @Test
  void wordsAfterATagLeadBackToTheSource() {
    Article article = BlockLines.markdown("> <p>The {{ \"x\" }}\n> first server.</p>\n");
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("The first server.", prose.text());
    assertEquals("server", article.source().slice(prose.span(10, 16)));
  }

  @Test
  void anArticleInHtmlIsReadAlike() {
    String page =
        "<title>{{ \"The\" }} page</title><meta name=\"author\" content=\"{{ site.author }}\">"
            + "<p>The {{ product }} server.</p>";
    Article article = new HtmlReader().read("a.html", SourceText.of(page));
    assertEquals("The server.", article.paragraphs().get(0).text());
    assertEquals("{{ \"The\" }} page", article.title().orElseThrow().text());
    assertEquals("{{ site.author }}", article.metadata().scalars(List.of("author")).get(0).text());
  }

  private static Prose prose(String text) {
    return BlockLines.markdown(text).paragraphs().get(0).prose();
  }

  private static void assertText(String expected, String text) {
    assertEquals(expected, prose(text).text());
  }

  private static void assertBlocks(String text, String... expected) {
    assertEquals(List.of(expected), BlockLines.ofMarkdown(text));
  }
}
