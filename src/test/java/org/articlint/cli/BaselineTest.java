package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known findings do not fail a check, new ones do. */
class BaselineTest {

  private static final int ARTICLES = 250;
  private static final String FILE = "articlint-baseline.json";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeArchive() throws Exception {
    site = new GitSite(directory);
    for (int i = 0; i < ARTICLES; i++) {
      site.write("part-%d/a-%03d.md".formatted(i % 5, i), article(i));
    }
  }

  /** Two findings: an old review, and AI text that nobody reviewed. */
  private static String article(int number) {
    return "---\nlast_reviewed: 2020-01-01\nai_generated: true\n---\n\nText %d.\n\n%s\n"
        .formatted(number, repeated(number));
  }

  private static String repeated(int number) {
    String text =
        "Sentence number %d is long enough, and stands here twice on purpose, word for word, so that the rule for repeated paragraphs has a thing to say.";
    return number == 7 ? text.formatted(7) + "\n\n" + text.formatted(7) : "";
  }

  private String create() {
    Cli.Result created = site.run("baseline", "create", "--today", "2026-11-21");
    assertEquals(0, created.code(), created.err());
    return created.out();
  }

  @Test
  void fiveHundredOldFindingsAndOneNewArticle() throws Exception {
    assertEquals(501, site.findings(".").size());
    assertEquals(FILE + " lists 501 findings in 250 articles.\n", create());
    assertEquals(List.of(), site.findings("."));
    assertEquals(0, site.run("check", ".", "--today", "2026-11-21").code());

    site.write("part-0/new.md", article(999));
    List<String> expected =
        List.of(
            "part-0/new.md:2 stale-last-reviewed", "part-0/new.md:3 ai-style-without-human-review");
    assertEquals(expected, site.findings("."));
    assertEquals(expected, site.findings("part-0/new.md", "part-0/a-000.md"));
    assertEquals(1, site.run("check", ".", "--today", "2026-11-21").code());
    assertEquals(503, site.findings(".", "--no-baseline").size());
    site.git("add", "-A");
    assertEquals(expected, site.findings("--staged"));
    assertEquals(expected.subList(0, 1), site.findings(".", "--rule", "stale-last-reviewed"));
    Cli.Result input =
        Cli.in(directory)
            .stdin(article(1))
            .run("check", "--stdin", "--stdin-filename", "part-1/a-001.md", "--format", "concise");
    assertEquals("", input.out());
    site.delete("part-0/new.md");

    // Text that moves within a file, or is wrapped anew, is no new finding.
    String seven = article(7);
    site.write(
        "part-2/a-007.md",
        seven
            .replace("---\n\nText 7.", "title: x\n---\n\nNew.\n\nText 7.")
            .replace(", and", ",\nand"));
    assertEquals(List.of(), site.findings("."));
    // Nor is a file that is renamed.
    site.git("add", "-A");
    site.git("mv", "part-2/a-007.md", "part-2/renamed.md");
    site.git("mv", "part-3/a-003.md", "part-4/a-003.md");
    assertEquals(List.of(), site.findings("."));
    // A new bad article is not taken for one that was deleted.
    site.delete("part-1/a-001.md");
    site.write("part-1/new.md", "---\nlast_reviewed: 2020-01-01\n---\n\nNew.\n");
    assertEquals(List.of("part-1/new.md:2 stale-last-reviewed"), site.findings("."));
    site.delete("part-1/new.md");
    // A third copy of a paragraph is new.
    Path renamed = site.directory.resolve("part-2/renamed.md");
    Files.writeString(
        renamed,
        Files.readString(renamed) + "\n" + repeated(7).lines().findFirst().orElseThrow() + "\n");
    assertEquals(1, site.findings(".").size());
  }

  @Test
  void tenFixedOnesAreReportedAndRemoved() throws Exception {
    create();
    for (int i = 0; i < 10; i++) {
      Path file = directory.resolve("part-%d/a-%03d.md".formatted(i % 5, i));
      Files.writeString(file, Files.readString(file).replace("2020-01-01", "2026-11-01"));
    }
    Cli.Result check = site.run("check", ".", "--today", "2026-11-21");
    assertTrue(
        check
            .out()
            .contains(
                "10 findings in the baseline have been fixed; articlint baseline prune removes them."),
        check.out());
    Cli.Result report = site.run("baseline", "report", "--today", "2026-11-21");
    assertEquals(
        """
        articlint-baseline.json lists 501 findings in 250 articles.
        By rule:
             250  ai-style-without-human-review
             250  stale-last-reviewed
               1  repeated-boilerplate
        By folder:
             101  part-2/
             100  part-0/
             100  part-1/
             100  part-3/
             100  part-4/
        10 findings have been fixed; articlint baseline prune removes them.
        """,
        report.out());
    Cli.Result prune = site.run("baseline", "prune", "--today", "2026-11-21");
    assertEquals(FILE + ": removed 10 findings, 491 left.\n", prune.out());
    assertEquals(List.of(), site.findings("."));
    assertEquals(
        FILE + ": removed 0 findings, 491 left.\n",
        site.run("baseline", "prune", "--today", "2026-11-21").out());
  }

  @Test
  void theFileIsSortedAndHasNeitherLinesNorDays() throws Exception {
    create();
    String first = Files.readString(directory.resolve(FILE));
    JsonNode json = new ObjectMapper().readTree(first);
    assertEquals(1, json.get("articlint-baseline").asInt());
    assertFalse(first.contains("2026"), first);
    assertEquals(
        json.get("findings").size() + 4, first.lines().count() - 1, "an entry on each line");
    assertEquals(2, site.run("baseline", "create").code(), "it is not written over");
    site.write("a \"new\" ä.md", article(1));
    assertEquals(0, site.run("baseline", "create", "--update", "--today", "2026-11-21").code());
    assertEquals(List.of(), site.findings("."));
    Cli.Result shown =
        site.run("check", ".", "--show-suppressed", "--format", "json", "--today", "2026-11-21");
    JsonNode finding = new ObjectMapper().readTree(shown.out()).get("findings").get(0);
    assertTrue(finding.get("baselined").asBoolean());
    assertEquals(0, shown.code());
  }

  @Test
  void aBrokenBaselineEndsTheRun() throws Exception {
    create();
    for (String[] broken :
        new String[][] {
          {"{\"articlint-baseline\": 1,\n \"findings\": [", FILE + ":2:"},
          {"{}", FILE + ":1:1: this is not a baseline of version 1"},
          {"{\"articlint-baseline\": 2, \"findings\": []}", "of version 1"},
          {
            "{\"articlint-baseline\": 1, \"findings\": [{\"path\": \"a\"}]}",
            FILE + ":1:40: an entry needs path, rule, about and a count"
          }
        }) {
      site.write(FILE, broken[0]);
      for (String[] command :
          new String[][] {
            {"check", "."},
            {"check", "--changed=HEAD"},
            {"baseline", "report"},
            {"baseline", "prune"}
          }) {
        if (command[1].equals("--changed=HEAD")) {
          site.commit();
          site.write("part-0/a-000.md", article(0) + broken[1] + "\n");
        }
        Cli.Result result = site.run(command);
        assertEquals(2, result.code(), result.out());
        assertTrue(result.err().contains(broken[1]), result.err());
      }
    }
    site.delete(FILE);
    assertEquals(2, site.run("baseline", "report").code());
    assertEquals(2, site.run("check", ".", "--baseline", "none.json").code());
    assertEquals(2, site.run("check", ".", "--baseline", "x", "--no-baseline").code());
  }

  @Test
  void theArchiveMayLieBesideTheFile() throws Exception {
    site.delete("articlint.yaml");
    site.write("house/articlint.yaml", "extends: [recommended]\narchive: ../part-0\n");
    List<String> configured = List.of("part-0", "--config", "house/articlint.yaml");
    assertEquals(100, site.findings(configured.toArray(String[]::new)).size());
    Cli.Result created =
        site.run(
            "baseline", "create", "--today", Project.TODAY, "--config", "house/articlint.yaml");
    assertEquals("house/" + FILE + " lists 100 findings in 50 articles.\n", created.out());
    String text = Files.readString(directory.resolve("house").resolve(FILE));
    assertTrue(text.contains("\"path\": \"../part-0/a-000.md\""), text.substring(0, 200));
    assertEquals(List.of(), site.findings(configured.toArray(String[]::new)));
  }

  @Test
  void nothingIsWrittenWhenNotEverythingCouldBeChecked() throws Exception {
    Files.createSymbolicLink(directory.resolve("broken.md"), Path.of("nowhere.md"));
    Cli.Result result = site.run("baseline", "create");
    assertEquals(3, result.code(), result.out());
    assertFalse(Files.exists(directory.resolve(FILE)));
  }
}
