package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Attributes of AsciiDoc. */
class AttributeNotationTest {

  @Test
  void aValueIsReplacedOrFilled() throws Exception {
    String text = "= T¶:k: old¶:page-p: {k}¶:e:¶¶Text.¶";
    assertEquals(
        "= T¶:k: new¶:page-p: {k}¶:e:¶¶Text.¶", Edits.of("a.adoc", text).set("k", "new").text());
    assertEquals(
        "= T¶:k: old¶:page-p: new¶:e:¶¶Text.¶", Edits.of("a.adoc", text).set("p", "new").text());
    assertEquals(
        "= T¶:k: old¶:page-p: {k}¶:e: new¶¶Text.¶",
        Edits.of("a.adoc", text).set("e", "new").text());
  }

  @Test
  void aKeyIsAddedBesideAnother() throws Exception {
    String text = "= T¶:k: old¶:page-p: x¶¶Text.¶";
    assertEquals(
        "= T¶:k: old¶:j: new¶:page-p: x¶¶Text.¶",
        Edits.of("a.adoc", text).add("j", "new", "", "k").text());
    assertEquals(
        "= T¶:k: old¶:page-p: x¶:page-j: new¶¶Text.¶",
        Edits.of("a.adoc", text).add("j", "new", "", "p").text());
  }

  @Test
  void aKeyAtTheTopStandsInTheHeader() throws Exception {
    assertEquals(
        "= T¶:k: a \\¶  b¶:j: new¶¶Text.¶¶:later: x¶", add("= T¶:k: a \\¶  b¶¶Text.¶¶:later: x¶"));
    assertEquals("= T¶:j: new¶¶Text.¶", add("= T¶¶Text.¶"));
    assertEquals(
        "// c¶= T¶Ada Berg <a@b.c>¶v1, 2026-01-31¶:j: new¶¶Text.¶",
        add("// c¶= T¶Ada Berg <a@b.c>¶v1, 2026-01-31¶¶Text.¶"));
    assertEquals("Title¶=====¶:j: new¶¶Text.¶", add("Title¶=====¶¶Text.¶"));
    assertEquals(":j: new¶¶Text.¶", add("Text.¶"));
  }

  private static String add(String text) throws UneditableException {
    return Edits.of("a.adoc", text).add("j", "new", "", "").text();
  }

  @Test
  void frontMatterStaysWhatItIs() throws Exception {
    assertEquals(
        "---¶k: new¶---¶= T¶", Edits.of("a.adoc", "---¶k: old¶---¶= T¶").set("k", "new").text());
  }

  @Test
  void aValueOverSeveralLinesIsLeftAlone() {
    assertThrows(
        UneditableException.class,
        () -> Edits.of("a.adoc", "= T¶:k: one \\¶  two¶¶Text.¶").set("k", "new"));
  }
}
