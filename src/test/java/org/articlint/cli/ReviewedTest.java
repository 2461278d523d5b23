package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code articlint reviewed}; today is 2026-11-21. */
class ReviewedTest {

  private static final String TODAY_IN_SECONDS = "1795219200";

  @TempDir Path directory;

  @BeforeEach
  void makeSite() throws Exception {
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
  }

  private Cli.Result reviewed(String... arguments) {
    List<String> all = new ArrayList<>(List.of("reviewed", "--by", "Ada Berg"));
    all.addAll(List.of(arguments));
    return Cli.in(directory)
        .with("SOURCE_DATE_EPOCH", TODAY_IN_SECONDS)
        .run(all.toArray(String[]::new));
  }

  /** The text of an article after a review is recorded in it. */
  private String after(String name, String before) throws Exception {
    Files.writeString(directory.resolve(name), before);
    Cli.Result result = reviewed(name);
    assertEquals(0, result.code(), result.err());
    return Files.readString(directory.resolve(name));
  }

  @Test
  void html() throws Exception {
    String page = "<html><head>\r\n  %s\r\n</head><body><p>Text &amp; more</p></body></html>\r\n";
    assertEquals(
        page.formatted(
            "<meta name='last-reviewed' content='2026-11-21' />\r\n  <meta name=\"reviewed_by\" content=\"Ada Berg\" />"),
        after("a.html", page.formatted("<meta name='last-reviewed' content='2020-01-01' />")));
    assertEquals(
        page.formatted(
            "<meta content=2026-11-21 name=last_reviewed><meta name=reviewer content=\"Ada Berg\">"),
        after(
            "b.html",
            page.formatted(
                "<meta content=2020-01-01 name=last_reviewed><meta name=reviewer content=Bo>")));
    assertEquals(
        page.formatted(
            "<meta name='last-reviewed' content='2026-11-21'><meta name=\"reviewer\" content=\"Ada Berg\">"),
        after(
            "c.html",
            page.formatted(
                "<meta name='last-reviewed' content=''><meta name=\"reviewer\" content=\"\">")));
  }

  @Test
  void anArticleWithoutADateHasThatOfTheArchive() throws Exception {
    for (String name : List.of("x.md", "y.md")) {
      Files.writeString(
          directory.resolve(name),
          "---\nLast-Checked: \"1.2.2026\"\nReviewer: 'Bo'\n---\n\nText.\n");
    }
    Files.writeString(directory.resolve("z.md"), "---\nlast_reviewed: 2026-02-02\n---\n\nText.\n");
    assertEquals(
        "---\ntitle: T\nLast-Checked: \"21.11.2026\"\nReviewer: 'Ada Berg'\n---\n",
        after("a.md", "---\ntitle: T\n---\n"));
    assertEquals(
        "---\r\nLast-Checked: \"21.11.2026\"\r\nReviewer: 'Ada Berg'\r\n---\r\n\r\n# Title\r\n",
        after("b.md", "# Title\r\n"));
  }

  @Test
  void aBlockThatIsAddedIsTold() throws Exception {
    Files.writeString(directory.resolve("plain.md"), "# Title\n");
    Files.writeString(directory.resolve("titled.md"), "---\ntitle: T\n---\n\n# Title\n");
    Cli.Result plain = reviewed("plain.md");
    assertTrue(
        plain.err().contains("it had no metadata; a block was added at its top"), plain.err());
    Files.writeString(directory.resolve("page.html"), "<html><head></head><body></body></html>\n");
    Cli.Result page = reviewed("page.html");
    assertTrue(page.err().contains("it had no metadata; <meta> elements were added"), page.err());
    Files.writeString(directory.resolve("empty.md"), "---\n# keep\n---\n");
    assertEquals("", reviewed("empty.md").err());
    assertEquals(
        "---\n# keep\nlast_reviewed: 2026-11-21\nreviewed_by: Ada Berg\n---\n",
        Files.readString(directory.resolve("empty.md")));
    Cli.Result titled = reviewed("titled.md");
    assertEquals(0, titled.code(), titled.err());
    assertEquals("", titled.err());
  }

  @Test
  void whatHasNoPlaceForAReviewIsRefused() throws Exception {
    Files.writeString(directory.resolve("a.txt"), "Plain text.\n");
    Files.writeString(directory.resolve("b.html"), "<p>A part of a page.</p>\n");
    Files.writeString(directory.resolve("c.md"), "---\nlast_reviewed: &d 2020-01-01\n---\n");
    Files.writeString(directory.resolve("d.md"), "---\nlast_reviewed: 2020-01-01\n---\n");
    String template = "{{ x }}\n<!doctype html>\n<html><head><title>T</title></head></html>\n";
    Files.writeString(directory.resolve("e.html"), template);
    Cli.Result result = reviewed("a.txt", "b.html", "c.md", "d.md", "e.html");
    assertTrue(result.err().contains("e.html: not recorded: its metadata"), result.err());
    assertEquals(template, Files.readString(directory.resolve("e.html")));
    assertEquals(1, result.code());
    assertTrue(
        result.err().contains("a.txt: not recorded: plain text has no metadata"), result.err());
    assertTrue(
        result.err().contains("b.html: not recorded: it has neither front matter"), result.err());
    assertTrue(result.err().contains("c.md: not recorded"), result.err());
    assertEquals("d.md: last_reviewed: 2026-11-21, reviewed_by: Ada Berg\n", result.out());
    assertEquals("Plain text.\n", Files.readString(directory.resolve("a.txt")));
  }

  @Test
  void aFindingThatStandsBlocksAndOneThatTheReviewSettlesDoesNot() throws Exception {
    String settled = "---\nai_generated: true\nlast_reviewed: 2024-02-30\n---\n\nText.\n";
    assertTrue(after("a.md", settled).contains("2026-11-21"));
    String wrong = "---\nparagraphs: 7\nlast_reviewed: 2020-01-01\n---\n\nText.\n";
    Files.writeString(directory.resolve("b.md"), wrong);
    Cli.Result refused = reviewed("b.md");
    assertEquals(1, refused.code());
    assertTrue(
        refused.err().contains("paragraph-count-mismatch: the metadata declares 7"), refused.err());
    assertEquals(wrong, Files.readString(directory.resolve("b.md")));
    assertEquals(0, reviewed("b.md", "--anyway").code());
    assertEquals(
        wrong.replace("2020-01-01", "2026-11-21\nreviewed_by: Ada Berg"),
        Files.readString(directory.resolve("b.md")));
  }

  @Test
  void onlyAPersonReviewsAndNotTomorrow() throws Exception {
    Files.writeString(directory.resolve("a.md"), "---\nlast_reviewed: 2020-01-01\n---\n");
    for (String name : List.of("ChatGPT", "GPT-5", "dependabot[bot]", "TBD", " ", "a\nb")) {
      assertEquals(2, reviewed("a.md", "--by=" + name).code(), name);
    }
    assertEquals(2, reviewed("a.md", "--on", "2026-11-22").code());
    assertEquals(2, reviewed("a.md", "--on", "yesterday").code());
    assertEquals(2, reviewed(".").code());
    assertEquals(2, reviewed().code());
    assertEquals(0, reviewed("a.md", "--on", "2026-11-20").code());
  }

  @Test
  void aDiffChangesNothing() throws Exception {
    String text = "---\nlast_reviewed: 2020-01-01\n---\n";
    Files.writeString(directory.resolve("a.md"), text);
    assertEquals(
        "--- a/a.md\n+++ b/a.md\n@@ -2 +2,2 @@\n-last_reviewed: 2020-01-01\n"
            + "+last_reviewed: 2026-11-21\n+reviewed_by: Ada Berg\n",
        reviewed("a.md", "--diff").out());
    assertEquals(text, Files.readString(directory.resolve("a.md")));
    assertFalse(Files.list(directory).anyMatch(file -> file.toString().contains(".a.md")));
  }

  @Test
  void aSecondTimeChangesNothing() throws Exception {
    String once = after("a.md", "---\nlast_reviewed: 2020-01-01\n---\n");
    assertEquals(once, after("a.md", once));
    assertEquals("a.md: it is on record already\n", reviewed("a.md").out());
  }

  @Test
  void whatStandsInTheWayIsNamedByItsLine() throws Exception {
    String broken = "Text.\n\n<!-- articlint-ignore unknown-rule: why -->\n\nMore.\n";
    Files.writeString(
        directory.resolve("articlint.yaml"), "extends: [recommended]\nfail-on: note\n");
    for (String head :
        List.of("", "---\ntitle: T\n---\n", "---\nlast_reviewed: 2020-01-01\n---\n")) {
      Files.writeString(directory.resolve("a.md"), head + broken);
      long line = (head + broken).lines().takeWhile(each -> !each.startsWith("<!--")).count() + 1;
      Cli.Result result = reviewed("a.md");
      assertTrue(result.err().contains("line " + line + ", "), result.err());
    }
  }
}
