package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article in AsciiDoc gets the findings that it gets in Markdown. */
class AsciiDocTest {

  private static final String MARKDOWN =
      """
      ---
      last_reviewed: 2020-01-01
      ai_generated: true
      paragraphs: 4
      ---

      # Upgrading the search cluster to version 8

      Version 8 changes the format of the index on disk, so each node has to rewrite its part of the index.
      In production, stop the indexing jobs and wait until their queue is empty before you go on with the next node.

      ## Upgrade steps

      1. Take a node out of the load balancer, upgrade it, and wait until its state is green.
      2. Start the jobs.

      ## Checks

      ## Questions

      TBD

      > [!NOTE]
      > The upgrade takes an hour.
      """;

  private static final String ASCIIDOC =
      """
      = Upgrading the search cluster to version 8
      :last-reviewed: 2020-01-01
      :ai-generated: true
      :paragraphs: 4

      Version 8 changes the format of the index on disk, so each node has to rewrite its part of the index.
      In production, stop the indexing jobs and wait until their queue is empty before you go on with the next node.

      == Upgrade steps

      . Take a node out of the load balancer, upgrade it, and wait until its state is green.
      . Start the jobs.

      == Checks

      == Questions

      TBD

      NOTE: The upgrade takes an hour.
      """;

  @TempDir Path directory;

  private List<String> findings(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return Cli.in(directory)
        .run("check", name, "--format", "concise", "--today", Project.TODAY, "--pack", "operations")
        .out()
        .lines()
        .map(line -> line.replaceFirst("^[^ ]* ", ""))
        .sorted()
        .toList();
  }

  @Test
  void theFindingsAreThoseOfMarkdown() throws IOException {
    List<String> found = findings("a.adoc", ASCIIDOC);
    assertEquals(findings("a.md", MARKDOWN), found);
    for (String rule :
        List.of(
            "missing-rollback-note",
            "empty-section",
            "paragraph-count-mismatch",
            "stale-last-reviewed",
            "ai-style-without-human-review")) {
      assertTrue(found.stream().anyMatch(line -> line.contains(rule)), rule + " in " + found);
    }
  }

  @Test
  void aBlockWithTheTitleRollbackIsAWayBack() throws IOException {
    String text = ASCIIDOC + "\n.Rollback\n. Stop the new node.\n. Start the old one.\n";
    assertTrue(
        findings("a.adoc", text).stream().noneMatch(f -> f.contains("missing-rollback-note")));
  }

  @Test
  void commentsSuppressFindings() throws IOException {
    String reason = ": the guide says it\n";
    String suppressed =
        ASCIIDOC
            .replace("== Checks", "// articlint-ignore empty-section" + reason + "== Checks")
            .replace(
                "= Upgrading",
                "// articlint-ignore-file missing-rollback-note" + reason + "= Upgrading");
    List<String> found = findings("a.adoc", suppressed);
    assertTrue(found.stream().noneMatch(f -> f.contains("missing-rollback-note")), "" + found);
    assertEquals(
        findings("b.adoc", ASCIIDOC).stream().filter(f -> f.contains("empty-section")).count() - 1,
        found.stream().filter(f -> f.contains("empty-section")).count());
    String unreadable = ASCIIDOC + "\n// articlint-ignore: why\n\nText.\n";
    assertTrue(
        findings("c.adoc", unreadable)
            .toString()
            .contains("write // articlint-ignore RULE: reason"));
  }

  @Test
  void fixesWriteIntoAttributes() throws IOException {
    findings("a.adoc", ASCIIDOC);
    Cli.in(directory).run("check", "a.adoc", "--fix", "--today", Project.TODAY);
    String fixed = Files.readString(directory.resolve("a.adoc"));
    assertEquals(ASCIIDOC.replace(":paragraphs: 4", ":paragraphs: 3"), fixed);
  }

  @Test
  void aReviewIsWrittenAsAttributes() throws IOException {
    Files.writeString(
        directory.resolve("a.adoc"), "= Title\n:last-reviewed: 2020-01-01\n\nText.\n");
    Cli.Result result =
        Cli.in(directory).run("reviewed", "a.adoc", "--by", "Ada Berg", "--on", "2026-01-31");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        "= Title\n:last-reviewed: %s\n:reviewed_by: Ada Berg\n\nText.\n".formatted("2026-01-31"),
        Files.readString(directory.resolve("a.adoc")));
  }

  @ParameterizedTest
  @CsvSource({"a.adoc, // articlint-ignore", "a.rst, .. articlint-ignore"})
  void aSuppressionOfHtmlIsTold(String file, String right) throws IOException {
    String comment = "<!-- articlint-ignore repeated-boilerplate: agreed -->";
    Files.writeString(directory.resolve(file), "Text.\n\n" + comment + "\n\nMore.\n");
    String out = Cli.in(directory).run("check", file, "--format", "concise").out();
    assertTrue(out.contains(file + ":3:1: warning unused-suppression: a comment of HTML"), out);
    assertTrue(out.contains("write " + right + " RULE: reason"), out);
    Files.writeString(directory.resolve(file), "Text.\n\n<!-- note -->\n\nMore.\n");
    assertEquals("", Cli.in(directory).run("check", file, "--format", "concise").out());
  }

  @Test
  void aDateMayBeThatOfTheRevision() throws IOException {
    String text = "= Title\nAda Berg\nv1, %s\n:last-reviewed: {revdate}\n\nText.\n";
    Files.writeString(directory.resolve("a.adoc"), text.formatted("2020-01-01"));
    Files.writeString(directory.resolve("b.adoc"), text.formatted(Project.TODAY));
    Cli.Result result =
        Cli.in(directory).run("check", ".", "--format", "concise", "--today", Project.TODAY);
    assertTrue(result.out().contains("a.adoc:4:17: warning stale-last-reviewed"), result.out());
    assertFalse(result.out().contains("b.adoc:"), result.out());
  }

  /** Marks that nothing closes, blocks without an end, deep nesting, references in references. */
  @Test
  void aFileMayBeHostile() throws IOException {
    List<String> texts =
        List.of(
            "*_`#".repeat(30_000),
            "[.a]#b ".repeat(15_000) + "]",
            "footnote:[".repeat(10_000) + "]",
            "link:a[image:b[".repeat(8_000) + "]",
            "a:a:".repeat(30_000),
            "((".repeat(50_000) + "))".repeat(50_000),
            "*((".repeat(20_000) + "*" + "))".repeat(20_000),
            "====\n".repeat(30_000),
            "* a\n+\n".repeat(20_000),
            "a::\n".repeat(30_000),
            "::".repeat(60_000),
            "----\n" + "word ".repeat(100_000),
            ":a: {a}{a}\n".repeat(10_000) + "\n{a}\n",
            "[a=\"".repeat(30_000) + "]\n\nText.",
            "<<".repeat(40_000) + " " + ">>",
            "pass:[" + "<!--".repeat(20_000) + "]");
    for (String text : texts) {
      Files.writeString(directory.resolve("a.adoc"), "= A\n\n" + text + "\n");
      Cli.Result result =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Cli.in(directory).run("check", "a.adoc"));
      assertTrue(result.code() < 2, text.substring(0, 20) + ": " + result.err());
    }
  }
}
