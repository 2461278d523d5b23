package org.articlint.parse.wordpress;

import static org.articlint.parse.wordpress.Exports.content;
import static org.articlint.parse.wordpress.Exports.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paragraphs that WordPress makes in a post of the classic editor. */
class ClassicPostTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n\ntwo",
        "one\r\rtwo",
        "one\r\n\r\ntwo",
        "one\n \t\f\r\ntwo",
        "one<br /><br />two",
        "one<br>\n <BR/>\ntwo",
        "<b>one\n\n</b>two",
        "one\n\n<b>two</b>",
        "one\n\n<noscript></noscript>two",
        "one\n\n<template></template>two",
        "one\n\n<style>a</style>two",
        "one\n\n<script>a</script>two",
        "one\n\n<link rel='x'>two",
        "one\n\n<map></map>two",
        "one\n\n<picture></picture>two",
        "one\n\n<p-x>two</p-x>",
      })
  void paragraphsAreDivided(String content) {
    assertEquals(List.of("one", "two"), paragraphs(content(content)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\ntwo",
        "one\rtwo",
        "one\r\ntwo",
        "one\n\u3000\ntwo",
        "one\n\u2003\ntwo",
        "one<br />two",
        "<!-- wp:x -->one<br /><br />two",
      })
  void paragraphsGoOn(String content) {
    assertEquals(1, paragraphs(content(content)).size());
  }

  @Test
  void noParagraphBeginsBeforeABlock() {
    assertEquals(
        List.of(),
        PostMarkup.of("<ul>\n\n<li>a</li>\n\n</ul>\n\n<TABLE>\n\n<tr><td>b</td></tr></TABLE>"));
  }

  @Test
  void codeEndsAtTheWholeNameOfItsTag() {
    assertEquals(
        List.of("one", "two"), paragraphs(content("one\n\n<pre>a </prefix> \n\n b</pre>\n\ntwo")));
  }

  @Test
  void aParagraphBeforeTwoBreaksEndsBeforeThem() {
    Article article = content("one<br /><br />two");
    assertEquals("one", article.source().slice(article.paragraphs().get(0).span()));
    assertEquals("two", article.source().slice(article.paragraphs().get(1).span()));
  }
}
