package org.articlint.parse.rst;

import static org.articlint.parse.Reading.assertRst;
import static org.articlint.parse.Reading.assertRstCallouts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RstDirectivesTest {

  private static Block first(String text) {
    return Reading.rst(text).blocks().get(0);
  }

  @Test
  void boxesWithoutATitleBeginWithTheirArgument() {
    String note = ".. note:: One\n   two.\n   :class: x\n\n   Three::\n\n     code\n\nFour.\n";
    assertRst(note, "p One two.", "p Three:", "code", "p Four.");
    assertRstCallouts(note, "note \"\": 3");
    assertRst(".. warning::\n\n   One.\n", "p One.");
    assertRst(".. tip::\n   One.\n", "p One.");
    assertRst(".. seealso::\n   :func:`a`\n      One.\n", "listitem(p a)", "listitem(p One.)");
  }

  @Test
  void boxesWithATitle() {
    String text = ".. admonition:: The *title*\n   :class: x\n\n   One.\n";
    assertRstCallouts(text, "admonition \"The title\": 1");
    assertRst(text, "p One.");
    assertRstCallouts(".. topic:: Alone\n", "topic \"Alone\": 0");
    assertRstCallouts(".. dropdown:: Rollback\n\n   One.\n", "dropdown \"Rollback\": 1");
    assertRstCallouts(
        ".. tab-set::\n\n   .. tab-item:: A\n\n      One.\n\n   .. tab-item:: B\n\n      Two.\n",
        "tab-item \"A\": 1",
        "tab-item \"B\": 1");
  }

  @Test
  void versions() {
    assertRstCallouts(".. versionadded:: 3.2 The\n   thing.\n", "versionadded \"3.2\": 1");
    assertRst(".. versionadded:: 3.2 The\n   thing.\n", "p The thing.");
    assertRst(".. deprecated:: 3.2\n   One.\n\n   Two.\n", "p One.", "p Two.");
    assertRst(".. deprecated:: 3.2\n");
    assertRstCallouts(
        ".. deprecated-removed:: 3.2 3.4 Use b.\n", "deprecated-removed \"3.2 3.4\": 1");
  }

  @Test
  void unknownDirectivesAreBoxesWithTitlesAroundTheirContent() {
    assertRstCallouts(".. Own-Box:: Title\n\n   One.\n", "own-box \"Title\": 1");
    assertRst(
        ".. py:function:: f(a)\n\n   Returns a.\n\n   :param a: it\n",
        "p Returns a.",
        "listitem(p param a: it)");
    assertRst(".. own::\n   One.\n", "p One.");
    assertRst(".. own:: argument\n   :option: a\n", "templatetag");
    assertRst(".. automodule:: a.b\n   :members:\n", "templatetag");
  }

  @ParameterizedTest
  @CsvSource({
    "code-block:: sh, sh",
    "code:: python, python",
    "parsed-literal::, ''",
    "mermaid::, mermaid",
    "doctest::, python",
  })
  void code(String directive, String language) {
    Block block = first(".. " + directive + "\n\n   words of *code*\n\n   more\n");
    assertEquals(language, ((Block.Code) block).language());
  }

  @Test
  void codeThatASiteNames() {
    RstReader reader = new RstReader(name -> name.equals("session"));
    String text = ".. session:: x\n\n   words\n";
    assertEquals(
        Block.Code.class, reader.read("a.rst", SourceText.of(text)).blocks().get(0).getClass());
    assertEquals(Block.Paragraph.class, first(text).getClass());
  }

  @Test
  void pictures() {
    Block.Image image = (Block.Image) first(".. image:: a.png\n   :alt: A\n     door\n");
    assertEquals(List.of("A door", "a.png"), List.of(image.alternative(), image.destination()));
    assertRst(
        ".. figure:: a.png\n   :alt: A\n\n   The caption.\n\n   The legend.\n",
        "image",
        "p The caption.",
        "p The legend.");
    assertRst("See |a|.\n\n.. |a| image:: a.png\n", "p See .");
    assertRst("|a|\n\n.. |a| image:: a.png\n", "image");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".. table:: Words\n\n   === ===\n   a   b\n   === ===\n",
        ".. csv-table:: Words\n   :header: a, b\n\n   1, 2\n",
        ".. list-table::\n\n   * - One\n     - Two\n"
      })
  void tables(String text) {
    assertRst(text, "table");
  }

  @Test
  void containersHoldTheTextOfTheirPlace() {
    assertRst(
        ".. only:: html\n\n   Part\n   ====\n\n   One.\n\n.. container:: wide\n\n   Two.\n",
        "h1 Part",
        "p One.",
        "p Two.");
    assertRst(".. epigraph::\n\n   One.\n\n   -- Ada\n", "quote(p One., p Ada)");
    assertRst(".. glossary::\n\n   a\n      One.\n", "listitem(p a)", "listitem(p One.)");
    assertRst(
        "A\n=\n\n.. rubric:: Notes\n\n.. centered:: LICENSE\n", "h1 A", "h2 Notes", "p LICENSE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"toctree", "contents", "include"})
  void whatAGeneratorPutsInIsATag(String name) {
    assertRst(".. " + name + "::\n\n   a\n   b\n", "templatetag");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index:: a",
        "highlight:: sh",
        "raw:: latex\n\n   words",
        "testsetup::\n\n   words"
      })
  void whatOnlyAGeneratorReadsIsNothing(String directive) {
    assertRst(".. " + directive + "\n\nText.\n", "p Text.");
  }

  @Test
  void aFormula() {
    assertRst(".. math:: a^2\n", "formula");
  }

  @Test
  void rawHtmlIsReportedWhenItIsMuch() {
    String raw = ".. raw:: html\n\n   <p>" + "word ".repeat(39) + "%s</p>\n";
    assertEquals(List.of(), Reading.rst(raw.formatted("")).problems());
    assertEquals(
        List.of(Problem.Kind.UNREAD_TEXT),
        Reading.rst(raw.formatted("word")).problems().stream().map(Problem::kind).toList());
  }

  @Test
  void aLongArgumentOfAnUnknownDirectiveIsReported() {
    String own = ".. own:: " + "word ".repeat(38) + "%s\n";
    assertEquals(List.of(), Reading.rst(own.formatted("word.")).problems());
    assertEquals(1, Reading.rst(own.formatted("word word.")).problems().size());
    assertEquals(List.of(), Reading.rst(own.formatted("word word")).problems());
  }

  @Test
  void commentsEndWhereTheirIndentationDoes() {
    Article article =
        Reading.rst(".. One\n   two\n\n   three\n\nText.\n\n..\n   Four\n\n..\n\n  Quoted.\n");
    assertEquals(
        List.of("One\n   two\n\n   three", "Four"),
        article.comments().stream().map(Comment::text).map(String::strip).toList());
    assertEquals(2, article.blocks().size());
  }

  @Test
  void aCommentSaysWhatFollowsIt() {
    Article article =
        Reading.rst(
            ".. a\n.. b\n\n.. _target:\n\n- One\n- Two\n\n.. c\n\n.. note::\n\n   .. d\n\n   Three.\n\n   .. e\n");
    List<String> next =
        article.comments().stream()
            .map(
                comment ->
                    comment.text() + ": " + comment.next().map(article.source()::slice).orElse("-"))
            .toList();
    assertEquals(
        List.of(
            "a: - One\n- Two",
            "b: - One\n- Two",
            "c: .. note::\n\n   .. d\n\n   Three.\n\n   .. e",
            "d: Three.",
            "e: -"),
        next);
  }
}
