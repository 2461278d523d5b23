package org.articlint.parse.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of marks, of which each could be looked at again and again. Each takes a part of a second.
 */
class RstHostileTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final int TIMES = 10_000;

  private static final String END = "\n\nThe end.\n";

  static Stream<String> marks() {
    return Stream.of(
        "*",
        "**",
        "`",
        "``",
        "|",
        "_",
        "[",
        "]",
        "\\",
        "<",
        ":",
        "a_ ",
        "[1]_ ",
        "[a]_",
        ":a:`",
        "`a>`_ ",
        "`a<b>`_ ",
        ":abbr:`a`",
        ":func:`~a`",
        "_`a",
        "http://a ",
        "a-a_",
        "- ",
        "1. ",
        "#. ",
        "(a) ",
        ":a: ",
        "-a  ",
        "--a=b  ",
        ">>> ",
        "| ",
        "+---+",
        "= = ",
        "====",
        ".. ",
        ".. a:: ",
        ".. [1] ",
        ".. _a: ",
        ".. |a| b:: ",
        "__ ",
        "  a\n\n  -- b\n\n",
        "::",
        "\t",
        "\u00A0",
        "中");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void oneLine(String mark) {
    read(mark.repeat(TIMES));
    read((mark + "a ").repeat(TIMES));
  }

  @ParameterizedTest
  @MethodSource("marks")
  void manyLines(String mark) {
    read((mark + "\n").repeat(TIMES));
    read((mark + "a\n\n").repeat(TIMES));
    read((mark + "a\n  ").repeat(TIMES));
  }

  private static void read(String text) {
    Article article = assertTimeoutPreemptively(LIMIT, () -> Reading.rst(text + END));
    List<Block.Paragraph> paragraphs = article.paragraphs();
    assertEquals("The end.", paragraphs.get(paragraphs.size() - 1).text());
  }

  @Test
  void aLineMayHaveThreeMegabytes() {
    String text = "word *and* ``more`` ".repeat(150_000);
    Article article = assertTimeoutPreemptively(LIMIT, () -> Reading.rst(text));
    assertEquals(1, article.paragraphs().size());
    assertEquals(150_000, article.paragraphs().get(0).prose().code().size());
  }

  /** Each quote must not look for the end of all that follow. */
  @Test
  void quotesMayBeMany() {
    String text = "  a\n\n  -- b\n\n".repeat(35_000);
    Article article = assertTimeoutPreemptively(LIMIT, () -> Reading.rst(text));
    assertEquals(35_000, article.blocks().size());
  }

  @Test
  void substitutionsMayNameEachOther() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      int other = (i + 1) % 10_000;
      text.append(".. |a%s| replace:: b |a%s| |a%s|\n".formatted(i, other, other));
    }
    text.append("\n|a0| c\n");
    Article article = assertTimeoutPreemptively(LIMIT, () -> Reading.rst(text.toString()));
    assertEquals("c", article.paragraphs().get(0).text().strip().replaceAll(".* ", ""));
  }

  @Test
  void directivesMayBeNestedDeeply() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("   ".repeat(i)).append(".. note::\n\n");
    }
    Article article = assertTimeoutPreemptively(LIMIT, () -> Reading.rst(text.toString()));
    assertEquals(1, article.problems().size());
  }
}
