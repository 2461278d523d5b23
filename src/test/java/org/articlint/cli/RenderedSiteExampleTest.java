package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of examples/site, and what a change of them leads to. */
class RenderedSiteExampleTest {

  @TempDir Path directory;

  @BeforeEach
  void copyExample() throws IOException {
    Project.copy(Project.DIRECTORY.resolve("examples/site"), directory);
    Files.createDirectory(directory.resolve(".git"));
  }

  private Cli.Result check(String... more) {
    return Cli.in(directory)
        .run(
            Stream.concat(Stream.of("check", "--today", Project.TODAY), Stream.of(more))
                .toArray(String[]::new));
  }

  private List<String> findings() {
    return check("--format", "concise")
        .out()
        .lines()
        .map(line -> line.replaceFirst(" (\\S+) (\\S+): .*", " $2"))
        .toList();
  }

  @Test
  void theExampleHasTheseFindings() {
    assertEquals(
        List.of(
            "blog/moving-mail/index.html:14:51: stale-last-reviewed",
            "docs/restore-a-backup/index.html:6:29: stale-last-changed",
            "docs/rotate-signing-keys/index.html:19:17: missing-rollback-note"),
        findings());
  }

  @Test
  void theSummaryCountsWhatIsLeftOut() {
    String out = check().out();
    assertTrue(out.contains("Checked 5 articles"), out);
    assertTrue(
        out.contains("Left out as pages that list others, such as tags and archives: 2."), out);
    assertTrue(out.contains("addresses that do not exist: 1."), out);
    assertTrue(out.contains("Left out as pages that only lead to another address: 1."), out);
    assertTrue(out.contains("which they name as canonical: 1."), out);
  }

  @Test
  void aNewDateInTheSitemapIsSeenAlthoughResultsAreKept() throws IOException {
    List<String> before = findings();
    assertEquals(before, findings());
    Path sitemap = directory.resolve("docs/sitemap.xml");
    Files.writeString(sitemap, Files.readString(sitemap).replace("2023-02-01", "2026-11-01"));
    List<String> expected =
        before.stream().filter(line -> !line.contains("stale-last-changed")).toList();
    assertEquals(before.size() - 1, expected.size());
    assertEquals(expected, findings());
  }

  @Test
  void aBrokenSitemapIsToldAndTheRestIsChecked() throws IOException {
    Path sitemap = directory.resolve("docs/sitemap.xml");
    Files.writeString(sitemap, Files.readString(sitemap).replace("</urlset>", "<url>"));
    Cli.Result result = check();
    assertTrue(result.err().contains("docs/sitemap.xml: it is no XML from line"), result.err());
    assertTrue(result.out().contains("Checked 5 articles"), result.out());
  }

  @Test
  void nothingInAPageIsCorrected() throws IOException {
    Path page = directory.resolve("blog/why-we-review/index.html");
    String before = Files.readString(page);
    Cli.Result result =
        Cli.in(directory).run("reviewed", "blog/why-we-review/index.html", "--by", "Ada");
    assertTrue(result.err().contains("made from another source; change that one"), result.err());
    assertEquals(before, Files.readString(page));
  }
}
