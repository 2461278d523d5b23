package org.articlint.parse.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void blocksAreWhatAReaderSees() {
    assertBlocks(
        "<h1>T</h1><p>One <b>two</b>\n three.</p>",
        "Heading <h1>T</h1>",
        "Paragraph One <b>two</b>\n three.");
    assertBlocks(
        "text <i>here</i><div>more<p>inside</div>",
        "Paragraph text <i>here</i>",
        "Paragraph more",
        "Paragraph inside");
    assertBlocks("<ul><li>a<li><p>b</p></ul>", "ListItem <li>a", "ListItem <li><p>b</p>");
    assertBlocks("<ol><li>a</li></ol>", "ListItem <li>a</li>");
    assertBlocks("<blockquote>q</blockquote>", "Quote <blockquote>q</blockquote>");
    assertBlocks(
        "<pre><code class=\"language-sh\">x</code></pre>",
        "Code <pre><code class=\"language-sh\">x</code></pre>");
    assertBlocks("<table><tr><td>x</table>", "Table <table><tr><td>x</table>");
    assertBlocks("<img src=a alt=words>", "Image <img src=a alt=words>");
    assertBlocks("<nav><p>menu</p></nav><hr>", "Html <nav><p>menu</p></nav>");
    assertBlocks("<body><script>var a;</script>", "Html <script>var a;</script>");
    assertBlocks("<header><p>site</p></header>", "Html <header><p>site</p></header>");
    assertBlocks("<article><header><p>lead</p></header></article>", "Paragraph lead");
    assertBlocks("{% include a.html %}", "TemplateTag {% include a.html %}");
    assertBlocks("");
  }

  @Test
  void proseLeadsBackToTheSource() {
    Article article =
        read(
            "<p>See <b>the <i>guide</i></b> at\n<a href='x'>our site</a> &amp; <code>co de</code>.");
    Block.Paragraph paragraph = (Block.Paragraph) article.blocks().get(0);
    assertEquals("See the guide at our site & co de.", paragraph.text());
    for (String word : List.of("See", "the", "guide", "our", "site", "co", "de")) {
      int at = paragraph.text().indexOf(word);
      assertEquals(word, article.source().slice(paragraph.prose().span(at, at + word.length())));
    }
    int and = paragraph.text().indexOf('&');
    assertEquals("&amp;", article.source().slice(paragraph.prose().span(and, and + 1)));
    assertEquals("x", paragraph.prose().links().get(0).destination());
    assertEquals(2, paragraph.prose().code().size());
  }

  @Test
  void metadataComesFromFourPlacesTheFirstWins() {
    Article article =
        read(
            """
            <!--
            ---
            topic: a
            payload: {paragraphs: 2}
            ---
            -->
            <html><head><title>The title</title>
            <meta name="topic" content="b">
            <meta name="last-reviewed" content="2026-01-02">
            <meta property="article:tag" content="x"><meta property="article:tag" content="y">
            <script type="application/ld+json">
            \t[{"@type": "WebPage", "lastReviewed": "2020-01-01",
            \t  "reviewedBy": {"@type": "Person", "name": "Maren"}},
            \t {"@graph": [{"dateModified": "2026-03-04"}]}]
            </script></head><body>Text.</body></html>
            """
                .replace("\\t", "\t"));
    assertEquals(List.of(), article.problems());
    assertValue(article, "topic", "a");
    assertValue(article, "payload.paragraphs", "2");
    assertValue(article, "last_reviewed", "2026-01-02");
    assertValue(article, "reviewed_by", "\"Maren\"");
    assertValue(article, "date_modified", "\"2026-03-04\"");
    assertValue(article, "title", "The title");
    assertEquals(2, article.metadata().scalars(List.of("article:tag")).size());
    assertEquals("The title", article.title().orElseThrow().text());
  }

  private static void assertValue(Article article, String path, String source) {
    Scalar value = article.metadata().scalars(List.of(path)).get(0);
    assertEquals(source, article.source().slice(value.span()), path);
  }

  @Test
  void frontMatterBeforeThePageIsRead() {
    Article article = read("---\ntitle: T\nlast_reviewed: 2026-01-02\n---\n<p>Text.</p>\n");
    assertValue(article, "last_reviewed", "2026-01-02");
    assertEquals("T", article.title().orElseThrow().text());
    Block paragraph = article.blocks().get(0);
    assertEquals("Text.", article.source().slice(paragraph.span()));
  }

  @Test
  void faultyMetadataIsAProblemAtItsPlace() {
    Article json = read("<script type='application/ld+json'>{\"a\": }</script>");
    assertEquals(Problem.Kind.INVALID_FRONT_MATTER, json.problems().get(0).kind());
    assertEquals('}', json.source().text().charAt(json.problems().get(0).span().start()));
    Article unclosed = read("<!--\n---\na: 1\n-->\n<p>x");
    assertEquals(1, unclosed.problems().size());
    Article yaml = read("<!--\n---\na: [1\n---\n-->\n<p>x");
    assertEquals(1, yaml.problems().size());
  }

  @Test
  void linkedDataThatAGeneratorFillsInIsNotRead() {
    String script = "<script type='application/ld+json'>{\"headline\": %s}</script>";
    for (String tag : List.of("{{ .Title | jsonify }}", "{% title %}", "<%= title %>")) {
      assertEquals(List.of(), read(script.formatted(tag)).problems(), tag);
    }
    assertEquals(1, read(script.formatted("{ .Title }")).problems().size());
  }

  @Test
  void commentsKnowTheNextBlock() {
    Article article = read("<!-- one -->\n<!-- two -->\n<p>a <!-- three --> b</p>\n<!-- four -->");
    List<String> comments = new ArrayList<>();
    article
        .comments()
        .forEach(
            c ->
                comments.add(
                    c.text().strip()
                        + " "
                        + c.inText()
                        + " "
                        + c.next().map(article.source()::slice).orElse("-").length()));
    assertEquals(List.of("one false 25", "two false 25", "three true 1", "four false 1"), comments);
  }

  @Test
  void deepAndBrokenPagesEndAndHavePlaces() {
    Article deep = read("<div>".repeat(3_000) + "words" + "<blockquote>".repeat(3_000));
    assertEquals(
        List.of(Problem.Kind.NESTED_TOO_DEEP),
        deep.problems().stream().map(Problem::kind).distinct().toList());
    String[] parts = {
      "<p>",
      "</p>",
      "<ul>",
      "<li>",
      "</div>",
      "<table>",
      "<tr>",
      "word ",
      "&amp;",
      "<b>",
      "</i>",
      "<!-- c",
      "-->",
      "<script>",
      "</script>",
      "<",
      "\"",
      "<a href=",
      "é",
      "\uD83D\uDE00",
      "\r\n",
      "<meta name=a content=",
      "<template>",
      "<svg>",
      "<select><option>",
      "<title>",
      "]]>",
      "<![CDATA["
    };
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Article article = read(text.toString());
      Span all = article.source().span();
      Block.all(article.blocks())
          .forEach(block -> assertTrue(all.contains(block.span()), text.toString()));
      article
          .paragraphs()
          .forEach(
              p -> assertTrue(all.contains(p.prose().span(0, p.text().length())), text.toString()));
    }
  }

  private static void assertBlocks(String html, String... expected) {
    Article article = read(html);
    assertEquals(
        List.of(expected),
        article.blocks().stream()
            .map(b -> b.getClass().getSimpleName() + " " + article.source().slice(b.span()))
            .toList());
  }

  private static Article read(String html) {
    return new HtmlReader().read("a.html", SourceText.of(html));
  }
}
