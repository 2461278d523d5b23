package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FieldNotationTest {

  @Test
  void fieldsAreSetAndAdded() throws Exception {
    String text = "Title¶=====¶¶:k:   old¶:Author: Bo¶  Dal¶:e:¶¶Text.¶";
    assertEquals(
        "Title¶=====¶¶:k:   new¶:Author: Bo¶  Dal¶:e:¶¶Text.¶",
        Edits.of("a.rst", text).set("k", "new").text());
    assertEquals(
        "Title¶=====¶¶:k:   old¶:Author: Bo¶  Dal¶:e: new¶¶Text.¶",
        Edits.of("a.rst", text).set("e", "new").text());
    assertEquals(
        "Title¶=====¶¶:k:   old¶:Author: Bo¶  Dal¶:j: new¶:e:¶¶Text.¶",
        Edits.of("a.rst", text).add("j", "new", "", "author").text());
    assertEquals(
        "Title¶=====¶¶:k:   old¶:Author: Bo¶  Dal¶:e:¶:j: new¶¶Text.¶",
        Edits.of("a.rst", text).add("j", "new", "", "").text());
  }

  @Test
  void commentsOfNikolaAreToo() throws Exception {
    assertEquals(
        ".. title: T¶.. k: new¶.. j: x¶¶Text.¶",
        Edits.of("a.rst", ".. title: T¶.. k: old¶¶Text.¶")
            .set("k", "new")
            .add("j", "x", "", "")
            .text());
  }

  @Test
  void fieldsOfDirectivesAreSetButNothingIsAddedToThem() throws Exception {
    String text = ".. meta::¶   :k: old¶¶Text.¶";
    assertEquals(".. meta::¶   :k: new¶¶Text.¶", Edits.of("a.rst", text).set("k", "new").text());
    assertThrows(UneditableException.class, () -> Edits.of("a.rst", text).add("j", "new", "", ""));
  }

  @Test
  void frontMatterIsChangedAsElsewhere() throws Exception {
    assertEquals(
        "---¶k: new¶---¶¶Text.¶",
        Edits.of("a.rst", "---¶k: old¶---¶¶Text.¶").set("k", "new").text());
    assertThrows(
        UneditableException.class,
        () -> Edits.of("a.rst", "-----¶k: old¶-----¶¶Text.¶").add("j", "new", "", ""));
  }

  @Test
  void aValueOverSeveralLinesIsLeft() {
    assertThrows(
        UneditableException.class,
        () -> Edits.of("a.rst", ":k: one¶  two¶¶Text.¶").set("k", "new"));
  }
}
