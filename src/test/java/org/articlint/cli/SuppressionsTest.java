package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments and metadata that let findings stand. */
class SuppressionsTest {

  private static final String TEXT =
      "The same words stand here and there, which is why a linter that looks for repeated"
          + " paragraphs finds them in the end.\n";
  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n%s---\n\nWords.\n%s";

  private FileSystem files;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    site = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void aCommentCoversTheNextBlockOnly() throws IOException {
    String comment = "<!-- articlint-ignore repeated-boilerplate: agreed wording -->\n";
    assertFindings(TEXT + "\n" + comment + TEXT);
    assertFindings(TEXT + "\n" + comment + "Words.\n\n" + TEXT, "3:1 unused", "6:1 repeated");
    assertFindings(TEXT + "\n" + comment + "\n" + TEXT + "\n" + TEXT, "7:1 repeated");
  }

  @Test
  void aCommentInsideAListOrQuoteCoversWhatFollowsThere() throws IOException {
    String comment = "<!-- articlint-ignore repeated-boilerplate: agreed wording -->";
    assertFindings(TEXT + "\n> " + comment + "\n>\n> " + TEXT);
    assertFindings(TEXT + "\n- a\n\n  " + comment + "\n\n  " + TEXT);
  }

  @Test
  void aRangeCoversEverythingInIt() throws IOException {
    String start = "<!-- articlint-ignore-start repeated-boilerplate: agreed -->\n\n";
    String end = "\n<!-- articlint-ignore-end repeated-boilerplate -->\n";
    assertFindings(TEXT + "\n" + start + TEXT + "\n" + TEXT + end);
    assertFindings(TEXT + "\n" + start + TEXT + end + "\n" + TEXT, "9:1 repeated");
    assertFindings(TEXT + "\n" + start + TEXT, "3:1 unused", "5:1 repeated");
    assertFindings(TEXT + end, "3:1 unused");
  }

  @Test
  void manyRangesWithoutAnEndAreReadInLinearTime() throws IOException {
    Files.writeString(
        site.resolve("a.md"),
        "<!-- articlint-ignore-start repeated-boilerplate: agreed -->\n".repeat(20_000)
            + "<!-- articlint-ignore-end stale-last-reviewed -->\n".repeat(20_000));
    Cli.Result result =
        assertTimeout(
            Duration.ofSeconds(20), () -> Cli.in(site).run("check", "a.md", "--format", "concise"));
    assertEquals(40_000, result.out().lines().count());
  }

  @Test
  void aWholeFileIsCoveredByACommentOrByMetadata() throws IOException {
    String comment = "\n<!-- articlint-ignore-file stale-last-reviewed: evergreen -->\n";
    String metadata = "articlint: {ignore: {stale-last-reviewed: evergreen}}\n";
    assertFindings(STALE.formatted("", ""), "2:16 stale");
    assertFindings(STALE.formatted("", comment));
    assertFindings(STALE.formatted(metadata, ""));
    assertFindings(
        STALE.formatted(metadata.replace("evergreen", "''"), ""), "2:16 stale", "3:22 suppression");
  }

  @Test
  void aSuppressionHoldsOnItsLastDay() throws IOException {
    String comment = "\n<!-- articlint-ignore-file stale-last-reviewed: soon until %s -->\n";
    assertFindings(STALE.formatted("", comment.formatted("2026-11-21")));
    assertFindings(
        STALE.formatted("", comment.formatted("2026-11-20")), "2:16 stale", "7:1 expired");
    assertFindings(
        STALE.formatted("", comment.formatted("2026-13-01")), "2:16 stale", "7:1 expired");
  }

  @Test
  void whatCannotWorkIsReported() throws IOException {
    assertFindings(
        "<!-- articlint-ignore no-such-rule: reason given -->\n\nWords.\n", "1:1 unused");
    assertFindings("<!-- articlint-ignore -->\n\nWords.\n", "1:1 unused");
    assertFindings(
        "Words.\n\n<!-- articlint-ignore stale-last-reviewed: at the end -->\n", "3:1 unused");
    assertFindings(
        "Words <!-- articlint-ignore stale-last-reviewed: inside --> here.\n", "1:7 unused");
    assertFindings("<!-- articlint-ignore stale-last-reviewed -->\n\nWords.\n", "1:1 suppression");
    assertFindings("```\n<!-- articlint-ignore x: in code -->\n```\n");
    assertFindings("<!-- a remark about articlint-ignore -->\n\nWords.\n");
  }

  @Test
  void aRuleThatDoesNotRunLeavesItsSuppressionsAlone() throws IOException {
    Files.writeString(
        site.resolve("a.md"), "<!-- articlint-ignore stale-last-reviewed: because -->\n\nWords.\n");
    Cli.Result result =
        Cli.in(site).run("check", "a.md", "--no-rule", "stale-last-reviewed", "--format=concise");
    assertEquals("", result.out());
  }

  /** Each finding as line, column and the first word of its rule. */
  private void assertFindings(String article, String... expected) throws IOException {
    Files.writeString(site.resolve("a.md"), article);
    Cli.Result result =
        Cli.in(site).run("check", "a.md", "--format", "concise", "--today", Project.TODAY);
    List<String> found =
        result
            .out()
            .lines()
            .map(line -> line.replaceFirst("^a.md:(\\d+:\\d+): \\w+ (\\w+)-.*", "$1 $2"))
            .toList();
    assertEquals(List.of(expected), found, result.out());
  }
}
