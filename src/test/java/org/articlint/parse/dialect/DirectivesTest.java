package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertCallouts;

import org.junit.jupiter.api.Test;

class DirectivesTest {

  @Test
  void contentIsMarkdownWithOrWithoutBlankLines() {
    assertBlocks(":::note\n\nOne.\n\n:::\n\nTwo.\n", "p One.", "p Two.");
    assertBlocks(":::note\nOne.\n:::\nTwo.\n", "p One.", "p Two.");
    assertBlocks("Zero.\n:::note\nOne\ntwo.\n:::\n", "p Zero.", "p One two.");
    assertBlocks(":::note\n## Rollback\n- a\n:::\n", "h2 Rollback", "listitem(p a)");
  }

  @Test
  void eachGeneratorHasItsWayToGiveATitle() {
    assertCallouts(":::tip[Mind this]\nOne.\n:::\n", "tip \"Mind this\": 1");
    assertCallouts(":::tip[Mind this]{.big}\nOne.\n:::\n", "tip \"Mind this\": 1");
    assertCallouts("::: warning Mind this\nOne.\n:::\n", "warning \"Mind this\": 1");
    assertCallouts(
        ":::{admonition} Mind this\n:class: tip\nOne.\n:::\n", "admonition \"Mind this\": 1");
    assertCallouts(
        "::: {.callout-tip title=\"Mind this\"}\nOne.\n:::\n", "callout-tip \"Mind this\": 1");
    assertCallouts(":::note{title=\"Mind this\"}\nOne.\n:::\n", "note \"Mind this\": 1");
    assertCallouts(":::note\nOne.\n:::\n", "note \"\": 1");
  }

  @Test
  void oneWithTwoColonsStandsAlone() {
    assertBlocks("::youtube{#abc}\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("::youtube[A film]{#abc}\nOne.\n", "templatetag", "p One.");
    assertBlocks("::youtube[A film]\n\nOne.\n", "templatetag", "p One.");
    assertBlocks("::youtube is a film\n", "p ::youtube is a film");
    assertBlocks("::youtube{#abc} One.\n", "p ::youtube One.");
    assertBlocks("::std{\n", "p ::std{");
  }

  @Test
  void diagramsAreCode() {
    assertBlocks("::: mermaid\ngraph LR\n\nA-->B\n:::\n\nOne.\n", "code", "p One.");
    assertBlocks("::: mermaids\ngraph LR\n:::\n\nOne.\n", "p graph LR", "p One.");
  }

  @Test
  void longerFencesEncloseShorterOnes() {
    String nested = "::::outer\n:::inner\nOne.\n:::\nTwo.\n::::\nThree.\n";
    assertBlocks(nested, "p One.", "p Two.", "p Three.");
    assertCallouts(nested, "outer \"\": 2", "inner \"\": 1");
    assertCallouts(":::outer\n:::inner\nOne.\n:::\nTwo.\n:::\n", "outer \"\": 2", "inner \"\": 1");
  }

  @Test
  void microsoftLearnNamesItsEnds() {
    assertBlocks(
        "::: moniker range=\">=2\"\n\nOne.\n\n::: moniker-end\n\nTwo.\n", "p One.", "p Two.");
    assertBlocks(
        ":::row:::\n:::column span=\"2\":::\nOne.\n:::column-end:::\n:::row-end:::\n", "p One.");
    assertBlocks(
        ":::image type=\"content\" source=\"a.png\" alt-text=\"A door\":::\n\nOne.\n",
        "image",
        "p One.");
    assertBlocks(
        ":::code language=\"sh\" source=\"a.sh\" range=\"1-2\":::\n\nOne.\n", "code", "p One.");
  }

  @Test
  void columnsOfLearnMayBeIndented() {
    String columns =
        ":::row:::\n   :::column span=\"2\":::\n      One.\n\n          ls\n   :::column-end:::\n"
            + "   :::column:::\n      - a\n   :::column-end:::\n:::row-end:::\n\nTwo.\n";
    assertBlocks(columns, "p One.", "code", "listitem(p a)", "p Two.");
  }

  @Test
  void codeOfMystIsNoText() {
    assertBlocks(":::{code-block} sh\n# Rollback\n\nls\n:::\n\nOne.\n", "code", "p One.");
    assertBlocks("::::{code-block} sh\n:::\nls\n::::\nOne.\n", "code", "p One.");
    assertBlocks(":::{math}\nx = y\n:::\nOne.\n", "formula", "p One.");
  }

  @Test
  void whatIsNotEndedRunsToTheEndOfItsContainer() {
    assertCallouts(":::note\nOne.\n\nTwo.\n", "note \"\": 2");
    assertBlocks("- :::note\n  One.\n\nTwo.\n", "listitem(callout(p One.))", "p Two.");
    assertBlocks(":::\nOne.\n", "p One.");
    assertBlocks("> :::note\n> One.\n> :::\n\nTwo.\n", "quote(callout(p One.))", "p Two.");
  }

  @Test
  void colonsInTextAreText() {
    assertBlocks("::note\n", "p ::note");
    assertBlocks("Mind this :::note\n", "p Mind this :::note");
    assertBlocks("    :::note\n", "code");
    assertBlocks("```\n:::note\n```\n", "code");
  }

  @Test
  void linesMayEndAsInWindows() {
    assertBlocks(":::{note}\r\n:class: tip\r\nOne.\r\n:::\r\nTwo.\r\n", "p One.", "p Two.");
    assertBlocks(":::{code} sh\r\nls\r\n:::\r\nTwo.\r\n", "code", "p Two.");
  }
}
