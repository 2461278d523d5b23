package org.articlint.parse.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.parse.head.HeadForm;
import org.junit.jupiter.api.Test;

class LineNotationTest {

  @Test
  void valuesAreSetAndKeysAddedWithoutQuotes() throws Exception {
    String text = "Title: T¶k:   old¶Author: Bo¶¶k: old¶";
    assertEquals(
        "Title: T¶k:   @new: 1¶Author: Bo¶¶k: old¶",
        Edits.ofLines(text).set("k", "@new: 1").text());
    assertEquals(
        "Title: T¶k:   old¶j: new¶Author: Bo¶¶k: old¶",
        Edits.ofLines(text).add("j", "new", "", "k").text());
    assertEquals(
        "Title: T¶k:   old¶Author: Bo¶j: new¶¶k: old¶",
        Edits.ofLines(text).add("j", "new", "", "").text());
  }

  @Test
  void aTextWithoutMetadataGetsABlockInTheUsualForm() throws Exception {
    String text = "# Title¶";
    assertEquals(
        "---¶k: new¶j: \"@x\"¶---¶¶# Title¶",
        Edits.of("a.md", text).add("k", "new", "", "").add("j", "@x", "", "").text());
    assertEquals(
        "+++¶k = 2026-11-20¶j = \"x\"¶+++¶¶# Title¶",
        Edits.of("a.md", text, HeadForm.TOML)
            .add("k", "2026-11-20", "", "")
            .add("j", "x", "", "")
            .text());
    assertEquals(
        "{¶  \"k\": \"new\",¶  \"j\": \"x\"¶}¶¶# Title¶",
        Edits.of("a.md", text, HeadForm.JSON).add("k", "new", "", "").add("j", "x", "", "").text());
    assertEquals(
        "---¶k: new¶---¶¶# Title¶", Edits.of("a.md", "¶# Title¶").add("k", "new", "", "").text());
  }
}
