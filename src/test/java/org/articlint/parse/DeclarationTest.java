package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The attribute {@code ai-disclosure} of elements. */
class DeclarationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div ai-disclosure=\"ai-assisted\">\n\nText.\n\n</div>\n",
        "<section class='a' ai-disclosure='ai-assisted'>Text.</section>\n",
        "<DIV ai-disclosure=ai-assisted>Text.</DIV>\n",
        "A <span\n  lang=\"en\" ai-disclosure=\"ai-assisted\">part</span> of a text.\n",
        "- item\n\n  <p ai-disclosure=\"ai-assisted\">Text.</p>\n",
        "> <p ai-disclosure=\"ai-assisted\">Text.</p>\n"
      })
  void anElementInMarkdown(String body) {
    for (String head : List.of("", "---\ntitle: x\n---\n\n")) {
      assertDeclares(head + body, "a.md");
    }
  }

  @Test
  void anElementInMdx() {
    assertDeclares("<Aside ai-disclosure=\"ai-assisted\">\n\nText.\n\n</Aside>\n", "a.mdx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body ai-disclosure=\"ai-assisted\"><p>Text.</p></body>",
        "<article><aside ai-disclosure=ai-assisted>Text.</aside></article>",
        "<nav ai-disclosure='ai-assisted'>Text.</nav>"
      })
  void anElementInHtml(String page) {
    assertDeclares("<!doctype html>\n" + page, "a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The attribute ai-disclosure=\"ai-assisted\" stands in a tag.\n",
        "`<div ai-disclosure=\"ai-assisted\">`\n",
        "```html\n<div ai-disclosure=\"ai-assisted\">\n```\n",
        "    <div ai-disclosure=\"ai-assisted\">\n",
        "<!-- <div ai-disclosure=\"ai-assisted\"> -->\n",
        "<div data-ai-disclosure=\"ai-assisted\">Text.</div>\n",
        "<div ai-disclosure>Text.</div>\n",
        "<b>x</b> ai-disclosure=\"ai-assisted\" <i>y</i>\n",
        "</div ai-disclosure=\"ai-assisted\">\n"
      })
  void whatIsNoAttributeOfAnElement(String body) {
    assertEquals(List.of(), read(body, "a.md").declarations());
  }

  @Test
  void theMetaElementIsMetadata() {
    String page = "<meta name=\"ai-disclosure\" content=\"mixed\"><p>Text.</p>";
    Article article = read(page, "a.html");
    assertEquals(List.of(), article.declarations());
    assertEquals(1, article.metadata().all("ai_disclosure").size());
  }

  @Test
  void severalInOrder() {
    Article article =
        read("<p ai-disclosure=\"one\">A.</p>\n\n<p ai-disclosure=\"two\">B.</p>\n", "a.md");
    assertEquals(
        List.of("one", "two"), article.declarations().stream().map(Declaration::value).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ai-disclosure ", "<ai-disclosure ", "<a ai-disclosure=<", "`<!--ai-disclosure "})
  void aHostileTextTakesLinearTime(String part) {
    assertTimeout(Duration.ofSeconds(10), () -> read(part.repeat(50_000), "a.md"));
  }

  private static void assertDeclares(String text, String path) {
    Article article = read(text, path);
    assertEquals(1, article.declarations().size(), text);
    Declaration declared = article.declarations().get(0);
    assertEquals("ai-assisted", declared.value());
    assertEquals("ai-assisted", article.source().slice(declared.span()));
  }

  private static Article read(String text, String path) {
    return ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), path, Formats.DEFAULT);
  }
}
