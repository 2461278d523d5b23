package org.articlint.report.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.report.medium.MarkdownText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats with a line or row for each finding. */
class LineFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(
        directory.resolve("=cmd, a.md"),
        "---\nlast_reviewed: 2020-02-01\n---\n\n# \"Old\"\n\nWords, and more; see www.example.org.\n");
    Files.writeString(directory.resolve("b.md"), "---\nlast_reviewed: 2020-31-01\n---\n\n# B\n");
    Files.createSymbolicLink(directory.resolve("gone.md"), Path.of("nowhere.md"));
  }

  private String run(String format) {
    Cli.Result result =
        Cli.in(directory)
            .run("check", "--no-config", "--format", format, "--today", Project.TODAY, ".");
    assertEquals(3, result.code(), result.err());
    return result.out();
  }

  @Test
  void aLineOfJsonIsWhatTheJsonReportHas() throws IOException {
    JsonNode report = JSON.readTree(run("json"));
    List<JsonNode> expected = new ArrayList<>();
    report.get("findings").forEach(expected::add);
    report.get("failures").forEach(expected::add);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run("json-lines").split("\n")) {
      lines.add(JSON.readTree(line));
    }
    assertEquals(expected, lines);
    assertTrue(expected.size() > 2, expected::toString);
  }

  @Test
  void aTableHasARowForEachFindingAndEachFailure() {
    List<String> rows = List.of(run("csv").split("\r\n"));
    assertEquals(
        "path,line,column,severity,rule,message,place,since,help,standing,fingerprint",
        rows.get(0));
    String stale = rows.get(1);
    assertTrue(stale.startsWith("\"'=cmd, a.md\",2,16,warning,stale-last-reviewed,\""), stale);
    assertTrue(stale.contains(",metadata last_reviewed,2021-01-31,\"Read the article"), stale);
    assertTrue(stale.matches(".*,open,[0-9a-f]{32}"), stale);
    assertTrue(rows.get(2).startsWith("b.md,2,16,error,invalid-review-date,"), rows.get(2));
    String failure = rows.get(rows.size() - 1);
    assertTrue(failure.startsWith("gone.md,,,,,"), failure);
    assertTrue(failure.endsWith(",not checked,"), failure);
  }

  @Test
  void namesOfTestsHaveNoLines() {
    String report = run("junit");
    assertTrue(report.contains("name=\"stale-last-reviewed in metadata last_reviewed\""), report);
    assertTrue(report.contains("=cmd, a.md:2:16: "), "the text has the place");
  }

  @Test
  void theSummaryInMarkdownSaysWhatToDo() {
    String report = run("markdown");
    assertTrue(report.contains("<details><summary>What to do</summary>\n\n- *"), report);
    assertTrue(report.contains("- *stale-last-reviewed*: Read the article again"), report);
  }

  @Test
  void addressesDoNotBecomeLinks() {
    assertEquals("http&#8203;://a.b", MarkdownText.escape("http://a.b"));
    assertEquals("see HTTPS&#8203;://a.b", MarkdownText.escape("see HTTPS://a.b"));
    assertEquals("www&#8203;.a.b", MarkdownText.escape("www.a.b"));
    assertEquals("awww.a, http and www", MarkdownText.escape("awww.a, http and www"));
    assertFalse(MarkdownText.escape("mailto:a@b.c").contains("mailto:"));
  }
}
