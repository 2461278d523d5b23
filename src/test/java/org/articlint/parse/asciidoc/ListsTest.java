package org.articlint.parse.asciidoc;

import static org.articlint.parse.Reading.asciiDoc;
import static org.articlint.parse.Reading.assertAsciiDoc;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

  @ParameterizedTest
  @ValueSource(strings = {"*", "-", "•", ".", "1.", "a.", "B.", "i)", "<1>", "<.>", "  *"})
  void markers(String marker) {
    assertAsciiDoc(marker + " One\n", "listitem(p One)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*One", "1) One", "+ One", "<a> One", "12 One", "aa. One"})
  void otherLinesAreText(String line) {
    assertAsciiDoc(line + "\n", "p " + line);
  }

  @Test
  void orderedListsAreNumbered() {
    List<Boolean> numbered =
        asciiDoc("* A\n\n//-\n\n. B\n\n//-\n\nterm:: C\n\n//-\n\n<1> D\n").blocks().stream()
            .map(block -> ((Block.ListItem) block).numbered())
            .toList();
    assertEquals(List.of(false, true, false, false, true), numbered);
  }

  @Test
  void otherMarkersAreNested() {
    assertAsciiDoc(
        "* A\n** B\n*** C\n- D\n* E\n",
        "listitem(p A, listitem(p B, listitem(p C, listitem(p D))))",
        "listitem(p E)");
    assertAsciiDoc(
        "1. A\n2. B\n.. C\n3. D\n",
        "listitem(p A)",
        "listitem(p B, listitem(p C))",
        "listitem(p D)");
  }

  @Test
  void linesBelowAnItemAreItsText() {
    assertAsciiDoc(
        "* A\nb\n  c\n\n* D\n\nText.\n", "listitem(p A b c)", "listitem(p D)", "p Text.");
  }

  @Test
  void aPlusJoinsTheNextBlock() {
    assertAsciiDoc(
        "* A\n+\nB.\n+\n----\nc\n----\n* D\n", "listitem(p A, p B., code)", "listitem(p D)");
    assertAsciiDoc(
        "* A\n** B\n\n+\nC.\n* D\n", "listitem(p A, listitem(p B), p C.)", "listitem(p D)");
    assertAsciiDoc("* An item\n----\nb\n----\n", "listitem(p An item)", "code");
    assertAsciiDoc(
        "* A\n+\n====\nB.\n\n* C\n====\n\nD.\n",
        "listitem(p A, callout(p B., listitem(p C)))",
        "p D.");
  }

  @Test
  void indentedTextBehindABlankLineStaysInTheItem() {
    assertAsciiDoc("* A\n\n  code\n\n* B\n", "listitem(p A, code)", "listitem(p B)");
  }

  @Test
  void descriptions() {
    assertAsciiDoc(
        "A:: One\nB::\n  Two\n  lines\nC::\n\nThree.\n",
        "listitem(p A)",
        "listitem(p One)",
        "listitem(p B)",
        "listitem(p Two lines)",
        "listitem(p C)",
        "listitem(p Three.)");
    assertAsciiDoc("A::\nB:: One\n", "listitem(p A)", "listitem(p B)", "listitem(p One)");
    assertAsciiDoc(
        "A::\n* One\n* Two\nB;; x\n",
        "listitem(p A)",
        "listitem(listitem(p One), listitem(p Two, listitem(p B), listitem(p x)))");
    assertAsciiDoc("std::vector is a class.\n", "p std::vector is a class.");
  }

  @Test
  void boxesOfTasksAreNotShown() {
    assertAsciiDoc(
        "* [x] A\n* [ ] B\n* [y] C\n", "listitem(p A)", "listitem(p B)", "listitem(p [y] C)");
  }

  @Test
  void aCommentEndsAList() {
    Article article = asciiDoc("* A\n\n//-\n* B\n");
    assertEquals(2, article.blocks().size());
    assertEquals(1, article.comments().size());
  }

  @Test
  void theSpanOfAnItem() {
    Article article = asciiDoc("Text.\n\n* A\n+\n----\nx\n----\n\nterm:: Words\nhere.\n");
    assertEquals(
        List.of("Text.", "* A\n+\n----\nx\n----\n\nterm:: Words\nhere."),
        article.blocks().stream().map(block -> article.source().slice(block.span())).toList());
    Block item = article.blocks().get(1).children().get(3);
    assertEquals("Words\nhere.", article.source().slice(item.span()));
  }
}
