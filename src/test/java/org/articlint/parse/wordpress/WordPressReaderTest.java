package org.articlint.parse.wordpress;

import static org.articlint.parse.wordpress.Exports.content;
import static org.articlint.parse.wordpress.Exports.item;
import static org.articlint.parse.wordpress.Exports.meta;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a post. */
class WordPressReaderTest {

  private static List<String> paragraphs(Article article) {
    return Exports.paragraphs(article);
  }

  private static List<String> paragraphs(String content) {
    return paragraphs(content(content));
  }

  @Test
  void blankLinesDivideTheParagraphsOfTheClassicEditor() {
    assertEquals(
        List.of("one goes on", "two", "three"),
        paragraphs("one\ngoes on\n\ntwo\r\n \r\nthree\n\n"));
    assertEquals(List.of("one", "two"), paragraphs("\n\none\n\n\n\n<b>two</b>"));
  }

  @Test
  void blocksOfHtmlStayWholeInTheClassicEditor() {
    Article article =
        content("before\n\n<h2>Title</h2>\n\n<ul>\n\n<li>a\n\nb</li>\n\n</ul>\n\nafter");
    assertEquals(List.of("before", "a", "b", "after"), paragraphs(article));
    assertEquals("Title", article.sections().get(0).heading().text());
  }

  @Test
  void blankLinesInCodeAreCode() {
    Article article = content("one\n\n<pre>a\n\n<b>b\n\nc</pre>\n\ntwo");
    assertEquals(List.of("one", "two"), paragraphs(article));
    assertEquals(1, article.blocks().stream().filter(Block.Code.class::isInstance).count());
    assertEquals(List.of("a", "b"), paragraphs("a <!-- \n\n --> \n\n b"));
  }

  @Test
  void theBlockEditorWritesItsParagraphsItself() {
    assertEquals(
        List.of("one two", "three"),
        paragraphs("<!-- wp:paragraph --><p>one\n\ntwo</p><!-- /wp:paragraph -->\n\n<p>three</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a [gallery ids='1,2'] b | a b",
        "a [gallery] b | a b",
        "a [sic] b | a [sic] b",
        "a [1] and [note] b | a [1] and [note] b",
        "a [box]in[/box] b | a in b",
        "a [box color=red]in[/box] b | a in b",
        "a [[gallery]] b | a [[gallery]] b",
        "a [x y b | a [x y b",
        "a [/x] b | a b",
        "a [embed]https://example.com[/embed] b | a https://example.com b",
        "a [code]x < y[/code] b | a b",
        "a [ccn_php]x();[/ccn_php] b | a b",
        "a [code]x b | a [code]x b",
        "a [code]x [/codex] y [/code] b | a b",
        "a [button text=\"c > d\"] b | a b",
        "a [button text='<i>c</i>' it's] b | a b",
        "a [gallery/] b | a b",
        "a [if x = 3] b | a [if x = 3] b",
        "a [or 1=\"] b | a b",
      })
  void shortcodesAreNoText(String content, String expected) {
    assertEquals(expected, String.join(" ", paragraphs(content)).replaceAll(" +", " "));
  }

  @Test
  void codeOfAShortcodeIsCode() {
    Article article =
        content("one\n\n[sourcecode language='sql']\nselect 1\n\nfrom b\n[/sourcecode]\n\ntwo");
    assertEquals(List.of("one", "two"), paragraphs(article));
    Block.Code code =
        article.blocks().stream()
            .flatMap(
                block ->
                    block instanceof Block.Code found
                        ? java.util.stream.Stream.of(found)
                        : java.util.stream.Stream.empty())
            .findFirst()
            .orElseThrow();
    assertTrue(article.source().slice(code.span()).startsWith("[sourcecode"));
    assertTrue(article.source().slice(code.span()).endsWith("[/sourcecode]"));
  }

  @Test
  void textKnowsItsPlaceInTheExport() {
    Article article = content("one\n\ntwo <b>bold</b>");
    Block.Paragraph second = article.paragraphs().get(1);
    assertEquals("two <b>bold</b>", article.source().slice(second.span()));
  }

  @Test
  void contentMayBeInSeveralSectionsOrEscaped() {
    assertEquals(
        List.of("a ]]> b", "c"),
        paragraphs(
            Exports.read(
                item(
                    "<content:encoded><![CDATA[<p>a ]]]]><![CDATA[> b</p><p>]]>c&lt;/p&gt;</content:encoded>"))));
    Article escaped =
        Exports.read(item("<content:encoded>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</content:encoded>"));
    assertEquals(List.of("a & b"), paragraphs(escaped));
    assertEquals("a &amp;amp; b", escaped.source().slice(escaped.paragraphs().get(0).span()));
  }

  @Test
  void entitiesOfTheExportAreNeverResolved() {
    assertEquals(
        List.of("a &x; b"),
        paragraphs(
            Exports.read(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><item><content:encoded>a &x; b</content:encoded></item>")));
  }

  @Test
  void fieldsOfWordPressAreMetadata() {
    Article article =
        Exports.read(
            item(
                """
                <title><![CDATA[Q &amp; A]]></title><dc:creator>ada</dc:creator>
                <wp:post_date><![CDATA[2024-05-01 10:00:00]]></wp:post_date>
                <wp:post_modified>0000-00-00 00:00:00</wp:post_modified>
                <category domain="category" nicename="n"><![CDATA[News]]></category>
                <category domain="post_tag" nicename="x"><![CDATA[X]]></category>
                <category domain="post_tag" nicename="y"><![CDATA[Y]]></category>
                <excerpt:encoded><![CDATA[]]></excerpt:encoded>
                """));
    assertEquals("Q & A", article.title().orElseThrow().text());
    assertEquals("Q &amp; A", article.source().slice(article.title().orElseThrow().span()));
    assertEquals(List.of("ada"), texts(article, "author"));
    assertEquals(List.of("2024-05-01 10:00:00"), texts(article, "date"));
    assertEquals(List.of(), texts(article, "modified"));
    assertEquals(List.of(), texts(article, "excerpt"));
    assertEquals(List.of("News"), texts(article, "categories"));
    assertEquals(List.of("X", "Y"), texts(article, "tags"));
  }

  private static List<String> texts(Article article, String path) {
    return article.metadata().scalars(List.of(path)).stream().map(Value.Scalar::text).toList();
  }

  @Test
  void postMetaIsMetadata() {
    Article article =
        Exports.read(
            item(
                meta("reviewed_by", "Ada")
                    + meta("payload", "a:1:{s:10:\"paragraphs\";i:9;}")
                    + meta("plugin", "{\"score\": 7}")
                    + meta("shown", "[gallery]")
                    + meta("twice", "a")
                    + meta("twice", "b")
                    + meta("title", "of a plug-in")
                    + "<title>Its title</title>"));
    assertEquals(List.of("Ada"), texts(article, "reviewed_by"));
    assertEquals(List.of("9"), texts(article, "payload.paragraphs"));
    assertEquals(List.of("7"), texts(article, "plugin.score"));
    assertEquals(List.of("[gallery]"), texts(article, "shown"));
    assertEquals(List.of("a", "b"), texts(article, "twice"));
    assertEquals("Its title", article.title().orElseThrow().text());
  }

  @Test
  void aProfileNamesThePostMetaOfASite() {
    Article article =
        Exports.read(
            item(meta("x_data", "a:1:{s:1:\"n\";i:9;}") + meta("x_by", "Ada") + "<title>t</title>"),
            Map.of("x_data.n", "payload.paragraphs", "x_by", "reviewed_by", "missing", "never"));
    assertEquals(List.of("9"), texts(article, "payload.paragraphs"));
    assertEquals(List.of("Ada"), texts(article, "reviewed_by"));
    assertEquals(List.of(), texts(article, "x_by"));
    assertEquals(List.of("9"), texts(article, "x_data.n"));
    assertEquals(List.of(), texts(article, "never"));
  }

  @Test
  void suppressionsStandInCommentsOfThePost() {
    assertEquals(
        List.of(" articlint-ignore x: y "),
        content("a\n\n<!-- articlint-ignore x: y -->\n\nb").comments().stream()
            .map(org.articlint.article.Comment::text)
            .toList());
  }

  @Test
  void anEmptyItemIsAnEmptyArticle() {
    assertEquals(List.of(), Exports.read("").blocks());
    assertEquals(List.of(), Exports.read("<item></item>").blocks());
    assertEquals(List.of(), Exports.read("<item><content:encoded/></item>").blocks());
    assertEquals(List.of(), content("").blocks());
  }
}
