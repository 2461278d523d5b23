package org.articlint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.html.HtmlReader;
import org.articlint.parse.reader.Brackets;
import org.articlint.parse.reader.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many times the same HTML. Each takes less than a second, and half a minute where the time is
 * quadratic. Only the time of the processor counts, so that a busy machine needs no more.
 */
@Tag("slow")
class HtmlBombTest {

  private static final int TIMES = 25_000;
  private static final long MOST_NANOS = 5_000_000_000L;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static Article timed(Supplier<Article> reading) {
    long before = THREAD.getCurrentThreadCpuTime();
    Article article = reading.get();
    long nanos = THREAD.getCurrentThreadCpuTime() - before;
    assertTrue(nanos < MOST_NANOS, () -> nanos / 1_000_000 + " ms");
    return article;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- articlint-ignore a: b -->\n",
        "<!-- articlint-ignore a: b -->\n\n",
        "text <!-- articlint-ignore a: b -->\n",
        "<p><!-- articlint-ignore a: b -->",
        "<div>\n\n",
        "<div>\nx\n\ny\n\n",
        "<details>\n\nx\n\n",
        "<details><summary>x</summary>\n\n",
        "<table>\n\nx\n\n",
        "<iframe>\n\nx\n\n<p>y</p>\n\n",
        "<a href=x>y ",
        "x <script> y ",
        "<code>x\n",
        "<div markdown=1>\nx\n"
      })
  void markdownIsReadInLinearTime(String part) {
    Article article = timed(() -> BlockLines.markdown(part.repeat(TIMES)));
    assertTrue(article.blocks().size() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=a content=b>",
        "<!-- articlint-ignore a: b -->\n",
        "text <!-- articlint-ignore a: b -->\n",
        "<div><!-- articlint-ignore a: b -->",
        "<details><p>x",
        "<object>x",
        "<Marquee><p>x",
        "<applet></p>",
        "<table>x"
      })
  void htmlIsReadInLinearTime(String part) {
    timed(() -> html(part.repeat(TIMES)));
  }

  /** Tags that end on the line after the one they begin on, where the next one begins. */
  @ParameterizedTest
  @ValueSource(strings = {"> <A b=\"a\n", "> <A a\n", "<br\n>", "<A\n>"})
  void mdxIsReadInLinearTime(String part) {
    timed(() -> Reading.mdx(part.repeat(TIMES) + "x\n"));
    timed(() -> Reading.mdx(part.repeat(TIMES) + "\n"));
  }

  @Test
  void manyMetaElementsKeepTheirValues() {
    Article article = timed(() -> html("<meta name=a content=b>".repeat(2 * TIMES)));
    assertEquals(2 * TIMES, article.metadata().scalars(List.of("a")).size());
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 2 * TIMES; i++) {
      names.append("<meta name=a").append(i).append(" content=b>");
    }
    Article many = timed(() -> html(names.toString()));
    assertEquals(2 * TIMES, many.metadata().root().entries().size());
  }

  @Test
  void tablesOverTheLimitAreText() {
    String table = "<table><tr><td>x</td></tr></table>";
    assertEquals(List.of(), html(table.repeat(Limits.MAX_HTML_TABLES)).paragraphs());
    Article more = html(table.repeat(Limits.MAX_HTML_TABLES + 1));
    assertEquals(1, more.paragraphs().size());
    assertEquals(
        List.of(
            new Problem(
                Problem.Kind.UNREAD_TEXT,
                Span.at(table.length() * Limits.MAX_HTML_TABLES),
                "the article has more than 5000 tables; from here on their text is read as paragraphs")),
        more.problems());
    assertEquals(
        List.of(), html(table.repeat(Limits.MAX_HTML_TABLES).toUpperCase(Locale.ROOT)).problems());
    Article markdown = BlockLines.markdown("> " + table.repeat(Limits.MAX_HTML_TABLES + 1) + "\n");
    assertEquals(1, markdown.problems().size());
    assertEquals("x", more.source().slice(more.paragraphs().get(0).prose().span(0, 1)));
  }

  @Test
  void objectsThatAreNeverClosedAreTold() {
    String unclosed = "<object>".repeat(Limits.MAX_OPEN_OBJECTS);
    String closed = "<object>x</OBJECT>".repeat(2 * Limits.MAX_OPEN_OBJECTS);
    String padding = " ".repeat(25_000);
    List<Problem> problems = html(closed + unclosed + padding).problems();
    assertFalse(problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.UNREAD_TEXT));
    Span place = Span.at(closed.length() + unclosed.length());
    Problem told = new Problem(Problem.Kind.UNREAD_TEXT, place, Limits.OPEN_OBJECTS);
    problems = html(closed + unclosed + "<object>x" + padding).problems();
    assertTrue(problems.contains(told), problems.toString());
  }

  @Test
  void textBelowTheDeepestElementIsRead() {
    Article article = BlockLines.markdown("<div>\nx\n\n".repeat(300) + "The *end*.\n");
    assertEquals(
        List.of(Problem.Kind.NESTED_TOO_DEEP),
        article.problems().stream().map(Problem::kind).toList());
    assertEquals("The end.", article.paragraphs().get(article.paragraphs().size() - 1).text());
  }

  @Test
  void containersOfBothKindsInsideEachOtherAreRead() {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < 90; level++) {
      text.append(">".repeat(level)).append(" <div><div>x\n");
      text.append(">".repeat(level)).append("\n");
    }
    text.append(">".repeat(90)).append(" The end.\n");
    Article article = BlockLines.markdown(text.toString());
    assertEquals(
        List.of(Problem.Kind.NESTED_TOO_DEEP),
        article.problems().stream().map(Problem::kind).toList());
    assertEquals("The end.", article.paragraphs().get(article.paragraphs().size() - 1).text());
  }

  private static Article html(String text) {
    return new HtmlReader().read("a.html", SourceText.of(text));
  }

  private static List<String> told(Article article) {
    return article.problems().stream().map(Problem::message).toList();
  }

  /** Twelve copies in each further paragraph. */
  @Test
  void formattingThatIsLeftOpenIsReadUpToALimit() {
    String head = "<p>" + "<b>".repeat(12);
    int most = Limits.MAX_OPEN_FORMATTING / 12;
    assertEquals(List.of(), told(html(head + "<p>x<em>y</em>".repeat(most))));
    Article more = html(head + "<p>x<em>y</em>".repeat(most + 1));
    assertEquals(List.of(Limits.OPEN_FORMATTING), told(more));
    assertEquals(most + 1, more.paragraphs().size());
    assertEquals("xy", more.paragraphs().get(most).text());
    Article closed = html("<p><b>x</b>".repeat(50_000));
    assertEquals(List.of(), told(closed));
  }

  @Test
  void whatStandsBetweenCellsIsMovedUpToALimit() {
    assertEquals(List.of(), told(html("<table>" + "<p>x<tr>".repeat(10_000))));
    Article more = html("<table>" + "<p>x<tr>".repeat(10_001));
    assertEquals(List.of(Limits.BETWEEN_CELLS), told(more));
    assertEquals(10_001, more.paragraphs().size());
    assertEquals(List.of(), told(html("<table>" + "<tr><td><p>x</td></tr>".repeat(11_000))));
  }

  @Test
  void attributesOfThePageAreReadInLinearTime() {
    StringBuilder tags = new StringBuilder();
    for (int i = 0; i < 2 * TIMES; i++) {
      tags.append("<body a").append(i).append("=b>");
    }
    Article article = timed(() -> html(tags + "<p>The end."));
    assertEquals("The end.", article.paragraphs().get(0).text());
  }

  /** Wiki links and links in open brackets. */
  @ParameterizedTest
  @ValueSource(strings = {"[[a]] ", "[[a](b) ", "![[a]] "})
  void openBracketsAreReadUpToALimit(String part) {
    int few = Brackets.MAX_OPEN / 2 - 2;
    int many = Brackets.MAX_OPEN + 1;
    assertFalse(told(BlockLines.markdown(part.repeat(few))).contains(Brackets.TOO_MANY_OPEN));
    assertEquals(List.of(Brackets.TOO_MANY_OPEN), told(BlockLines.markdown(part.repeat(many))));
    String apart = (part + "\n\n").repeat(many);
    assertFalse(told(BlockLines.markdown(apart)).contains(Brackets.TOO_MANY_OPEN));
    assertEquals(List.of(), told(BlockLines.markdown("[a](b) ".repeat(many))));
  }

  /** The innermost reaches over two lines, the next one over four. */
  @Test
  void imagesInsideEachOtherAreReadUpToALimit() {
    int most = (int) Math.sqrt(Brackets.MAX_LINES);
    String padding = "\n\n" + "word ".repeat(5_000);
    String article = "![\n".repeat(most - 1) + "x\n" + "](u)\n".repeat(most - 1) + padding;
    assertEquals(List.of(), told(BlockLines.markdown(article)));
    String more = "![\n".repeat(most) + "x\n" + "](u)\n".repeat(most) + padding;
    assertEquals(List.of(Brackets.TOO_MANY_LINES), told(BlockLines.markdown(more)));
    String onOneLine = more.replaceAll("(?<!\n)\n(?!\n)", " ");
    assertEquals(List.of(), told(BlockLines.markdown(onOneLine)));
  }

  @Test
  void cellsThatRowsLackCount() {
    String head = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n";
    int rows = Limits.MAX_TABLE_CELLS / 1_000 - 1;
    assertEquals(List.of(), told(BlockLines.markdown(head + "|b\n".repeat(rows))));
    assertEquals(
        List.of(Limits.TOO_MANY_CELLS), told(BlockLines.markdown(head + "|b\n".repeat(rows + 1))));
  }
}
