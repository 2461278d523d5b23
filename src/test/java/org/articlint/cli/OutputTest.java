package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.articlint.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports a check writes, and where. */
class OutputTest {

  private MemorySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  @Test
  void reportsAreWrittenToFilesAsWell() throws IOException {
    site.write("a.md", MemorySite.STALE);
    Cli.Result result =
        site.check(
            "a.md", "--output", "json=out/r.json", "--output", "sarif=r.sarif", "--format=concise");
    assertEquals(2, result.code(), "there is no directory out");
    assertFalse(Files.exists(site.directory.resolve("out")));
    Files.createDirectories(site.directory.resolve("out"));
    result =
        site.check(
            "a.md", "--output", "json=out/r.json", "--output", "sarif=r.sarif", "--format=concise");
    assertEquals(0, result.code(), result.err());
    assertEquals(1, MemorySite.json(site.read("out/r.json")).get("findings").size());
    assertTrue(site.read("r.sarif").contains("\"2.1.0\""));
    assertEquals(1, result.out().lines().count());
    assertTrue(result.err().startsWith("Checked 1 article: 1 warning in 1 article."), result.err());
    try (var left = Files.list(site.directory)) {
      assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith(".r.")));
    }
  }

  @Test
  void theJsonReportIsTheContract() throws IOException {
    site.write("docs/a.md", MemorySite.STALE);
    JsonNode report = MemorySite.json(site.check("docs", "--format=json").out());
    assertEquals("articlint", report.get("tool").asText());
    assertEquals(Project.TODAY, report.get("today").asText());
    assertEquals(1, report.get("articles").asInt());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("docs/a.md", finding.get("path").asText());
    assertEquals(2, finding.get("line").asInt());
    assertEquals(16, finding.get("column").asInt());
    assertEquals(2, finding.get("endLine").asInt());
    assertEquals(26, finding.get("endColumn").asInt());
    assertEquals("metadata last_reviewed", finding.get("locator").asText());
    assertEquals(32, finding.get("fingerprint").asText().length());
    assertFalse(finding.get("suppressed").asBoolean());
    assertEquals(14, finding.size());
    assertEquals(0, report.get("failures").size());
    assertTrue(report.get("coverage").size() > 5);
  }

  @Test
  void coloursAndWidthFollowTheTerminal() throws IOException {
    site.write("a.md", MemorySite.STALE);
    String escape = "\u001b[";
    assertFalse(site.check("a.md").out().contains(escape));
    assertTrue(site.check("a.md", "--color=always").out().contains(escape));
    assertTrue(site.cli().with("ARTICLINT_COLUMNS", "60").run("a.md").out().contains(escape));
    assertTrue(site.cli().with("FORCE_COLOR", "1").run("a.md").out().contains(escape));
    assertFalse(
        site.cli()
            .with("ARTICLINT_COLUMNS", "60")
            .with("NO_COLOR", "1")
            .run("a.md")
            .out()
            .contains(escape));
    assertTrue(
        site.cli()
            .with("ARTICLINT_COLUMNS", "60")
            .with("NO_COLOR", "1")
            .run("a.md")
            .out()
            .lines()
            .allMatch(line -> line.length() <= 60 || line.startsWith("a.md")));
  }
}
