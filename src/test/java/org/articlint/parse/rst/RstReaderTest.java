package org.articlint.parse.rst;

import static org.articlint.parse.Reading.assertRst;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RstReaderTest {

  private static List<String> sources(String text) {
    Article article = Reading.rst(text);
    return article.blocks().stream().map(block -> article.source().slice(block.span())).toList();
  }

  @Test
  void levelsFollowTheOrderOfStyles() {
    assertRst(
        "=====\nTitle\n=====\n\nOne\n===\n\nTwo\n---\n\nThree\n=====\n\nText.\n",
        "h1 Title",
        "h2 One",
        "h3 Two",
        "h2 Three",
        "p Text.");
  }

  @Test
  void aTitleMayBeInsetAndWide() {
    assertRst("=======\n Title\n=======\n\n概要\n----\n", "h1 Title", "h2 概要");
    assertEquals(List.of("Title"), sources("=======\n Title\n=======\n"));
    assertEquals(List.of("Title"), sources("Title\n=====\n"));
  }

  @Test
  void aLineBelowATitleMayBeShortButNotOfThreeSigns() {
    assertRst("Titles\n====\n", "h1 Titles");
    assertRst("Titles\n===\n", "p Titles ===");
    assertRst("Abc\n===\n", "h1 Abc");
  }

  @Test
  void aTransitionIsNothing() {
    assertRst("One.\n\n----\n\nTwo.\n", "p One.", "p Two.");
    assertRst("One.\n\n---\n\nTwo.\n", "p One.", "p Two.");
    assertRst("One.\n\n----\nTwo.\n", "p One.", "p ---- Two.");
  }

  @Test
  void sectionsOfAnArticleWhoseMetadataHasTheTitleAreBelowIt() {
    String head = ".. title: T\n.. date: 2020-01-02\n\n";
    assertRst(head + "One\n===\n\na\n\nTwo\n===\n\nb\n", "h2 One", "p a", "h2 Two", "p b");
    assertRst(head + "Text.\n\nOne\n===\n\nTwo\n---\n", "p Text.", "h2 One", "h3 Two");
    assertRst(head + "One\n===\n\nTwo\n---\n", "h1 One", "h2 Two");
  }

  @Test
  void paragraphsEndAtBlankLinesAndAtIndentation() {
    assertRst("One\ntwo.\n\nThree.\n", "p One two.", "p Three.");
    assertRst("One\ntwo\n  three\n", "p One two", "quote(p three)");
    assertEquals(List.of("One\ntwo."), sources("One\ntwo.\n"));
  }

  @Test
  void paragraphsWithoutWordsAreNone() {
    assertRst("...\n\n!?\n");
  }

  @Test
  void items() {
    assertRst(
        "- One\n  two\n\n  three\n- Four\n\n  - Five\n\nText.\n",
        "listitem(p One two, p three)",
        "listitem(p Four, listitem(p Five))",
        "p Text.");
    assertRst("-\n  Below\n", "listitem(p Below)");
    assertRst("• One\n", "listitem(p One)");
    assertRst("-One\n", "p -One");
    assertEquals(List.of("- One\n  two", "- Three"), sources("- One\n  two\n- Three\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "12)", "(3)", "#.", "a.", "B)", "iv.", "(XII)"})
  void numberedItems(String mark) {
    Article article = Reading.rst(mark + " One\n\n");
    assertEquals(1, article.blocks().size());
    assertEquals(true, ((Block.ListItem) article.blocks().get(0)).numbered());
    assertEquals("One", article.paragraphs().get(0).text());
  }

  @Test
  void aNumberBeforeATextOfTwoLinesIsNoMark() {
    assertRst("A. Einstein was\na physicist.\n", "p A. Einstein was a physicist.");
    assertRst("A. Einstein\n   was\n", "listitem(p Einstein was)");
    assertRst("1. One\n2. Two\n", "listitem(p One)", "listitem(p Two)");
    assertRst("1. One\n1. Two\n", "p 1. One 1. Two");
    assertRst("i. One\nii. Two\n", "listitem(p One)", "listitem(p Two)");
    assertRst(
        "b) One\nc) Two\n#) Three\n", "listitem(p One)", "listitem(p Two)", "listitem(p Three)");
    assertRst("b) One\nd) Two\n", "p b) One d) Two");
    assertRst("vivid. Not a number.\n", "p vivid. Not a number.");
  }

  @Test
  void definitionsAndOptionsAreItemsAsTheirTermsAre() {
    assertRst(
        "term : kind\n  One.\n\n  Two.\nother\n  Three.\n",
        "listitem(p term : kind)",
        "listitem(p One., p Two.)",
        "listitem(p other)",
        "listitem(p Three.)");
    assertRst(
        "-a         All.\n--file=F   Of a\n           file.\n/V\n    Below.\n",
        "listitem(p -a)",
        "listitem(p All.)",
        "listitem(p --file=F)",
        "listitem(p Of a file.)",
        "listitem(p /V)",
        "listitem(p Below.)");
    assertRst("-a\tAll.\n", "listitem(p -a)", "listitem(p All.)");
    assertRst("-a is an option\n", "p -a is an option");
  }

  @Test
  void fieldsBeginWithTheirNames() {
    assertRst(
        "Text.\n\n:Last reviewed: 1 May\n  2020\n:Steps:\n  - One\n",
        "p Text.",
        "listitem(p Last reviewed: 1 May 2020)",
        "listitem(p Steps, listitem(p One))");
    assertRst("Text.\n\n:ref:`a`: b\n", "p Text.", "p a: b");
  }

  @Test
  void quotesWithTheirAttribution() {
    assertRst(
        "Text:\n\n  Quoted.\n\n    Deeper.\n\n  -- Ada Berg\n\n  Another.\n",
        "p Text:",
        "quote(p Quoted., quote(p Deeper.), p Ada Berg)",
        "quote(p Another.)");
  }

  @Test
  void literalBlocks() {
    assertRst("See::\n\n  code *here*\n\n  more\n\nText.\n", "p See:", "code", "p Text.");
    assertRst("See: ::\n\n  code\n", "p See:", "code");
    assertRst("::\n\n  code\n", "code");
    assertRst("See::\n\n> code\n> more\nText.\n", "p See:", "code", "p Text.");
    assertRst("See::\n\nText.\n", "p See:", "p Text.");
    assertRst(">>> 1 + 1\n2\n\nText.\n", "code", "p Text.");
  }

  @Test
  void blocksOfLinesAreParagraphs() {
    assertRst("| One\n|   two\n  three\n| four\n", "p One two three four");
    assertRst("|name| is text\n", "p is text");
  }

  @Test
  void tables() {
    assertRst("+---+---+\n| a | b |\n+---+---+\n\nText.\n", "table", "p Text.");
    assertRst(
        "===  ===\na    b\n===  ===\n1    2\n\n3    4\n===  ===\n\nText.\n", "table", "p Text.");
    assertRst("===  ===\na    b\n\nText.\n", "table", "p Text.");
  }

  @Test
  void footnotesAreItemsAndTargetsNothing() {
    assertRst(
        "Text [1]_ [#a:b]_ here.\n\n.. [1] The note.\n.. [#a:b] Another.\n.. [A1] A book.\n.. _a: https://example.org\n"
            + ".. _`b c`:\n__ https://example.org\n",
        "p Text here.",
        "listitem(p The note.)",
        "listitem(p Another.)",
        "listitem(p A book.)");
  }

  @Test
  void tabsGoToColumnsOfEight() {
    assertRst("1.\tOne\n\n\tTwo\n\n        Three\n", "listitem(p One, p Two, p Three)");
  }

  @Test
  void linesMayEndInEveryWay() {
    assertRst("Title\r\n=====\r\n\r\n- a\r\n  b\r\n", "h1 Title", "listitem(p a b)");
    assertRst("Title\r=====\r\rText.\r", "h1 Title", "p Text.");
    assertRst("\uFEFF");
    assertRst("");
  }

  @Test
  void nestingIsReadToLevelOneHundred() {
    assertEquals(List.of(), problems(99));
    assertEquals(
        List.of(
            "quotes, lists or directives are nested too deeply; from level 100 on they are read as plain text"),
        problems(100));
  }

  private static List<String> problems(int quotes) {
    StringBuilder text = new StringBuilder("x\n\n");
    for (int i = 1; i <= quotes; i++) {
      text.append(" ".repeat(i)).append("x\n\n");
    }
    Article article = Reading.rst(text.toString());
    assertEquals(quotes + 1, article.paragraphs().size());
    return article.problems().stream().map(Problem::message).toList();
  }
}
