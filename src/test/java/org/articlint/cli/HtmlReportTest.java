package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.GoldenFile;
import org.articlint.Project;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML report and the history, by the command line. */
class HtmlReportTest {

  private static final String SHARED =
      "Restart the collector on every host of the region after each change of its settings file,"
          + " and wait until all queues are %s before you go on with the next host.";

  @TempDir Path directory;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(directory.resolve("docs/old"));
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    article("docs/old/a.md", "last_reviewed: 2023-01-10\nowner: Ada Lovelace", "empty");
    article("docs/b.md", "last_reviewed: 2026-11-01\nowner: Grace Hopper", "empty");
    article("docs/c.md", "ai_generated: true\nowner: Ada Lovelace", "drained");
  }

  private void article(String name, String head, String word) throws IOException {
    Files.writeString(
        directory.resolve(name), "---\n%s\n---\n\n%s\n".formatted(head, SHARED.formatted(word)));
  }

  private Cli.Result check(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "docs", "--today", "2026-11-21"));
    arguments.addAll(List.of(more));
    return Cli.in(directory).run(arguments.toArray(String[]::new));
  }

  private Document page(String... more) {
    List<String> arguments = new ArrayList<>(List.of("--format", "html"));
    arguments.addAll(List.of(more));
    Cli.Result result = check(arguments.toArray(String[]::new));
    assertEquals(1, result.code(), result.err());
    return Jsoup.parse(result.out());
  }

  @Test
  void theExampleIsTrue() throws IOException {
    Cli.Result result =
        Cli.in(Project.DIRECTORY)
            .run(
                "check",
                "examples/archive",
                "--today",
                Project.TODAY,
                "--format",
                "html",
                "--link-template",
                "../{path}#L{line}");
    assertEquals(1, result.code(), result.err());
    GoldenFile.at(Project.DIRECTORY.resolve("examples/report.html")).assertHolds(result.out());
  }

  @Test
  void freshnessIsShownByAgeAndMonth() {
    Document page = page();
    assertEquals("1", bar(page, "over 3 years"));
    assertEquals("1", bar(page, "under 3 months"));
    assertEquals("0", bar(page, "1 to 2 years"));
    assertEquals("1", bar(page, "overdue"));
    assertEquals("1", bar(page, "later"));
    assertTrue(page.select("#freshness details").text().contains("docs/old/a.md"));
    assertFalse(page.select("#freshness details").text().contains("docs/b.md"));
  }

  private static String bar(Document page, String label) {
    return page.select("th[scope=row]").stream()
        .filter(each -> each.text().equals(label))
        .map(each -> each.parent().select("td.n").text())
        .findFirst()
        .orElse("");
  }

  @Test
  void debtIsShownByOwnerAndArticlesCarryWhatTheyAreFilteredBy() {
    Document page = page();
    int byAda = Integer.parseInt(bar(page, "Ada Lovelace"));
    assertEquals(byAda, page.select("article[data-owner='Ada Lovelace'] li[data-rule]").size());
    assertTrue(page.select("article[data-overdue=1]").attr("data-path").equals("docs/old/a.md"));
    assertEquals("1411", page.select("article[data-path='docs/old/a.md']").attr("data-age"));
    assertEquals("", page.select("article[data-path='docs/c.md']").attr("data-age"));
  }

  @Test
  void textByAnAiThatWaitsIsShown() {
    String text = page().select("#disclosure").text();
    assertTrue(text.contains("1 of 3 articles declares text by an AI; 1 waits for a person"), text);
    assertTrue(text.contains("docs/c.md"), text);
  }

  @Test
  void repeatedTextIsShownWithTheWordsThatDiffer() {
    Document page = page();
    assertEquals(1, page.select("#repeated details").size(), page.select("#repeated").text());
    assertTrue(page.select("#repeated summary").text().startsWith("3 articles, 31 words"));
    assertEquals(3, page.select("#repeated .copies > li").size());
    assertEquals(1, page.select("#repeated del").size());
    assertEquals(
        List.of("drained", "empty"),
        page.select("#repeated del, #repeated ins").eachText().stream().sorted().toList());
  }

  @Test
  void aPageOfPartOfTheArchiveSaysSo() throws IOException {
    assertEquals(0, page().select(".part").size());
    assertEquals(
        "Only what the command line names is on this page: reviews, repeated text and all numbers"
            + " leave out the other articles of the archive.",
        part("docs/b.md"));
    assertTrue(part("docs/old").startsWith("Only what the command line names "));
    assertTrue(part("docs/b.md", "--no-config").startsWith("Only what the command line names "));
    assertTrue(part("docs/b.md", "--rule", "stale-last-reviewed").startsWith("Only what "));
    assertEquals("", part("."));
    assertEquals("", part(".", "--rule", "stale-last-reviewed"));
  }

  @Test
  void aPageOfAChangeSaysWhich() throws Exception {
    GitSite site = new GitSite(directory);
    site.commit();
    article("docs/b.md", "last_reviewed: 2026-11-01", "silent");
    site.git("add", "-A");
    assertTrue(part("--staged").startsWith("Only what is staged is on this page: "));
    assertTrue(part("--changed=HEAD").startsWith("Only what the branch has changed is on "));
    site.commit();
    assertTrue(part("--staged").startsWith("Only what is staged is on this page: "));
  }

  private String part(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--today=2026-11-21", "--format=html"));
    all.addAll(List.of(arguments));
    String page = Cli.in(directory).run(all.toArray(String[]::new)).out();
    assertTrue(page.endsWith("</html>\n"), page);
    return Jsoup.parse(page).select(".part").text();
  }

  @Test
  void historyGrowsByALineForEachRunAndThePageDrawsIt() throws IOException {
    check("--history", "runs.jsonl", "--no-rule", "stale-last-reviewed");
    assertTrue(page("--history", "runs.jsonl").select("#trend polyline").size() == 1);
    assertEquals(2, Files.readAllLines(directory.resolve("runs.jsonl")).size());
    assertEquals(0, page().select("#trend").size());
  }

  @ParameterizedTest
  @CsvSource({
    "--link-template, https://x/{path}, is about HTML",
    "--history, docs/b.md, it is no history of articlint",
    "--history, articlint.yaml, it is no history of articlint",
    "--history, notes.txt.log, it is no history of articlint",
    "--history, no/such/folder/x, could not be written",
  })
  void whatMakesNoSenseIsRefused(String option, String value, String message) throws IOException {
    Files.writeString(directory.resolve("notes.txt.log"), "notes\n");
    Cli.Result result = check(option, value);
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains(message), result.err());
    assertEquals("notes\n", Files.readString(directory.resolve("notes.txt.log")));
  }

  @ParameterizedTest
  @CsvSource({"new.jsonl, new.jsonl", "new.jsonl, ./docs/../new.jsonl", "link.jsonl, new.jsonl"})
  void aHistoryAndAReportAreTwoFiles(String history, String report) throws IOException {
    Files.createSymbolicLink(directory.resolve("link.jsonl"), Path.of("new.jsonl"));
    Cli.Result result = check("--history", history, "--output", "html=" + report);
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("would be written twice"), result.err());
    assertFalse(Files.exists(directory.resolve("new.jsonl")));
    assertEquals(
        2,
        check("--output", "json=new.jsonl", "--output", "html=link.jsonl").code(),
        "two reports");
  }

  @Test
  void aHistoryIsNoNewArticle() {
    Cli.Result result = check("--history", "new.md");
    assertEquals(2, result.code(), result.err());
    assertTrue(
        result.err().contains("--history: new.md would be an article of the archive"),
        result.err());
    assertFalse(Files.exists(directory.resolve("new.md")));
  }

  @Test
  void aLinkThatWouldRunIsRefusedBeforeTheRun() {
    Cli.Result result = check("--output", "html=r.html", "--link-template", "javascript:{path}");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("the address begins with javascript:"), result.err());
    assertFalse(Files.exists(directory.resolve("r.html")));
  }

  @ParameterizedTest
  @CsvSource({"--watch", "--staged", "--changed"})
  void historyKeepsWholeRunsOnly(String partial) {
    Cli.Result result =
        Cli.in(directory).run("check", "--history", "runs.jsonl", partial, "--today", "2026-11-21");
    assertEquals(2, result.code());
    assertFalse(Files.exists(directory.resolve("runs.jsonl")));
  }
}
