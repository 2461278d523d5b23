package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertCallouts;

import org.junit.jupiter.api.Test;

class AdmonitionsTest {

  @Test
  void indentedContentIsMarkdown() {
    assertBlocks("!!! note\n\n    One.\n\n    Two.\n\nThree.\n", "p One.", "p Two.", "p Three.");
    assertBlocks("!!! note\n    One.\n    - a\n\nThree.\n", "p One.", "listitem(p a)", "p Three.");
    assertBlocks("!!! note\n    ## Rollback\n    One.\n", "h2 Rollback", "p One.");
    assertBlocks("!!! note\n    One.\n\n        ls\n\nTwo.\n", "p One.", "code", "p Two.");
  }

  @Test
  void titlesStandInQuotes() {
    assertCallouts("!!! note \"Mind this\"\n    One.\n", "note \"Mind this\": 1");
    assertCallouts("??? danger inline \"Roll back\"\n    One.\n", "danger \"Roll back\": 1");
    assertCallouts("???+ tip\n    One.\n", "tip \"\": 1");
    assertCallouts("!!! \"Mind this\"\n    One.\n", " \"Mind this\": 1");
  }

  @Test
  void tabsStandInEachOther() {
    String tabs =
        "=== \"Linux\"\n\n    One.\n\n    === \"apt\"\n\n        Two.\n\n=== \"Mac\"\n\n    Three.\n";
    assertBlocks(tabs, "p One.", "p Two.", "p Three.");
    assertCallouts(tabs, "tab \"Linux\": 2", "tab \"apt\": 1", "tab \"Mac\": 1");
  }

  @Test
  void inListsTheContentIsIndentedFurther() {
    assertBlocks(
        "- a\n\n    !!! note\n\n        One.\n\n- b\n",
        "listitem(p a, callout(p One.))",
        "listitem(p b)");
  }

  @Test
  void exclamationsAreText() {
    assertBlocks("!!! Stop there.\n", "p !!! Stop there.");
    assertBlocks("??? ?\n", "html");
    assertBlocks("T\n===\n", "h1 T");
    assertBlocks("=== Linux\n", "p === Linux");
  }
}
