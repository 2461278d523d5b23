package org.articlint.parse.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RstInlinesTest {

  private static Prose prose(String text) {
    return Reading.rst(text).paragraphs().get(0).prose();
  }

  private static List<String> links(String text) {
    Article article = Reading.rst(text);
    return article.paragraphs().get(0).prose().links().stream()
        .map(link -> link.destination() + " at " + article.source().slice(link.span()))
        .toList();
  }

  private static List<String> code(String text) {
    Prose prose = prose(text);
    return prose.code().stream()
        .map(span -> prose.text().substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "a *b c* d; a b c d",
        "a **b** c; a b c",
        "a *b c; a *b c",
        "2 * x * y; 2 * x * y",
        "'*' and \"*\" are; '*' and \"*\" are",
        "a*b*c; a*b*c",
        "(*a*), *b*: c; (a), b: c",
        "*a* *b*c*; a b*c",
        "\\*a\\*; *a*",
        "re\\ ``struct``\\ ured; restructured",
        "``a\\b`` c; a\\b c",
        "a `b` c; a b c",
        "`A b`_ c; A b c",
        "ab_ c; ab c",
        "ab__ c; ab c",
        "a_b c; a_b c",
        "snake_case_ here; snake_case here",
        "`a <b>`__ c; a c",
        "_`a b` c; a b c",
        "known [1]_ to [#]_ [#x]_ all; known to all",
        "see [Ada2020]_ here; see [Ada2020] here",
        "|unknown| words; words",
        ":ref:`Text <label>` a; Text a",
        ":ref:`Text<label>` a; Text a",
        ":term:`word` a; word a",
        "`a`:sup: b; a b",
        "`a b <c>` d; a b d",
        "`a<b>` d; a<b> d",
        "`~a.b` d; b d",
        ":func:`~a.b.c` x; c x",
        ":py:class:`!A` x; A x",
        ":abbr:`LIFO (last-in, first-out)` x; LIFO x",
        ":pep:`8` x; PEP 8 x",
        ":octicon:`rocket` words; words",
        "« *a* » b; « a » b",
      })
  void aReaderSees(String source, String text) {
    assertEquals(text, prose(source + "\n").text());
  }

  @Test
  void linksLeadWhereTheirTargetsSay() {
    String targets = "\n\n.. _one: https://a.example/\n.. _two words: b.html\n";
    assertEquals(
        List.of("https://a.example/ at One_", "b.html at `two\nwords`_"),
        links("See One_ and `two\nwords`_." + targets));
    assertEquals(List.of("#elsewhere at elsewhere_"), links("elsewhere_ here" + targets));
    assertEquals(List.of("c.html at `x y <c.html>`_"), links("See `x y <c.html>`_."));
    assertEquals(List.of("https://a.example/ at `x <one_>`_"), links("`x <one_>`_" + targets));
    assertEquals(List.of("label at :ref:`label`"), links("See :ref:`label`."));
    assertEquals(
        List.of("https://a.example/b_(c)d at https://a.example/b_(c)d"),
        links("(At https://a.example/b_(c)d), there."));
    assertEquals(List.of(), links("a:// b://c and http:/x"));
  }

  @Test
  void literalsAndNamesOfObjectsAreCode() {
    assertEquals(List.of("a *b*", "c", "x"), code("Use ``a *b*`` and :func:`c` or :math:`x`."));
    assertEquals(List.of("a", " ", "b"), code("Use ``a\nb`` now."));
    assertEquals(List.of("x"), code(".. role:: sh(code)\n\n:sh:`x` is code\n"));
    assertEquals(List.of(), code("Use :guilabel:`File` now."));
  }

  @Test
  void placesAreThoseOfTheSource() {
    Article article = Reading.rst("- Use *one*\n  ``two`` or `three <x>`_\\s.\n");
    Prose prose = article.paragraphs().get(0).prose();
    assertEquals("Use one two or threes.", prose.text());
    for (String word : List.of("Use", "one", "two", "or", "three", "s.")) {
      int at = prose.text().indexOf(word);
      Span span = prose.span(at, at + word.length());
      assertEquals(word, article.source().slice(span));
    }
  }

  @Test
  void substitutions() {
    String definitions =
        "\n.. |a| replace:: the *whole*\n   text\n.. |b| replace:: |a| here\n"
            + ".. |c| unicode:: U+2014 .. a dash\n.. |d| image:: d.png\n   :alt: D\n"
            + ".. |e| unicode:: 169\n";
    assertEquals("the whole text", prose("|a|\n" + definitions).text());
    assertEquals("x the whole text here", prose("x |b|\n" + definitions).text());
    assertEquals("x \u2014 \u00A9", prose("x |c| |e|\n" + definitions).text());
    assertEquals("d.png", prose("x |d|\n" + definitions).images().get(0).destination());
    assertEquals("x", prose("x |y|\n\n.. |y| replace:: |y|\n").text());
  }

  @Test
  void substitutionsAreShownUpToALength() {
    String most = "\n\n.. |a| replace:: " + "b".repeat(1_000) + "\n";
    assertEquals(1_002, prose("x |a|" + most).text().length());
    assertEquals("x", prose("x |a|" + most.stripTrailing() + "b\n").text());
    assertEquals(List.of(), problems(1_000, most));
    assertTrue(problems(1_001, most).get(0).contains("1000000 characters"));
  }

  private static List<String> problems(int times, String definition) {
    return Reading.rst("|a| ".repeat(times) + definition).problems().stream()
        .map(Problem::message)
        .toList();
  }

  @Test
  void anonymousLinksHaveTheTargetsInTheirOrder() {
    String text =
        "Title `zero`__\n==============\n\nSee `one thing`__ and two__ here.\n\n- `named <https://n.org>`__\n\n"
            + "- `three`__ and `four`__\n\n__ https://0.org\n.. __: https://1.org\n__ there_\n"
            + "__ https://3.org\n\n.. _there: https://2.org\n";
    List<String> destinations = new ArrayList<>();
    for (Block block :
        Block.all(new RstReader(name -> false).read("a.rst", SourceText.of(text)).blocks())) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph.prose().links().forEach(link -> destinations.add(link.destination()));
      }
    }
    assertEquals(
        List.of("https://1.org", "https://2.org", "https://n.org", "https://3.org", "#four"),
        destinations);
  }
}
