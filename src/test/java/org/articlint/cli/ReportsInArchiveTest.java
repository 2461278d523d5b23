package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are written among the articles, run after run. */
class ReportsInArchiveTest {

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", "---\nlast_reviewed: 2020-01-01\n---\n\n# A\n\nText.\n");
    site.commit();
  }

  private Cli.Result check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--today", Project.TODAY));
    all.addAll(List.of(arguments));
    return site.run(all.toArray(String[]::new));
  }

  private static String checked(Cli.Result result) {
    return result.out().replaceAll("(?s).*(Checked \\d+ articles?).*", "$1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html=report.html", "markdown=docs/report.md"})
  void aRunLeavesOutTheReportThatItWrites(String output) throws Exception {
    Files.createDirectories(site.directory.resolve("docs"));
    for (int run = 0; run < 2; run++) {
      Cli.Result result = check("--output", output);
      assertEquals("Checked 1 article", checked(result), result.err());
      assertEquals("", result.err());
    }
    assertEquals("Checked 2 articles", checked(check()), "another run knows no reason");
    site.write("b.html", "<html><body><p>A page of a person.</p></body></html>");
    assertEquals("Checked 2 articles", checked(check("--output", output)));
  }

  @Test
  void aReportIsNotComparedWithTheArticles() throws Exception {
    site.write("b.md", "# B\n\nText.\n");
    check("--output", "html=report.html");
    Cli.Result one = check("a.md", "--output", "html=report.html");
    assertTrue(one.out().contains("against 1 more in the archive"), one.out());
    Cli.Result other = check("a.md", "--output", "html=other.html");
    assertTrue(other.out().contains("against 2 more in the archive"), other.out());
  }

  @Test
  void theQueueIsWrittenAgainAsWell() {
    for (int run = 0; run < 2; run++) {
      Cli.Result result =
          site.run("queue", "--today", Project.TODAY, "--output", "markdown=queue.md");
      assertEquals(0, result.code(), result.err());
      assertTrue(result.out().contains("of 1 article,"), result.out());
    }
  }

  private void assertRefused(String path) throws Exception {
    String before = Files.readString(site.directory.resolve(path));
    Cli.Result result = check("--output", "html=" + path);
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("--output would overwrite the article " + path), result.err());
    assertEquals(before, Files.readString(site.directory.resolve(path)));
  }

  @Test
  void anArticleIsNoReportWhateverItSays() throws Exception {
    site.write("page.html", "<!DOCTYPE html>\n<html><head><title>T</title></head></html>\n");
    assertRefused("page.html");
    site.write("b.md", "# T\n\n`<meta name=\"generator\" content=\"articlint 1\">`\n");
    assertRefused("b.md");
    site.write("c.md", "# T\n\n### articlint: 1 error\n");
    assertRefused("c.md");
    assertRefused("a.md");
  }

  @Test
  void aFormatOfADirectoryCountsToo() throws Exception {
    site.write("docs/articlint.yaml", "formats: {\"/pages/*.foo\": markdown}\n");
    site.write("docs/pages/a.foo", "# A\n\nText.\n");
    assertRefused("docs/pages/a.foo");
  }

  @Test
  void whatIsCommittedIsNobodysReport() throws Exception {
    check("--output", "html=report.html");
    site.commit();
    assertRefused("report.html");
    site.git("rm", "-q", "--cached", "report.html");
    assertEquals("Checked 1 article", checked(check("--output", "html=report.html")));
  }

  /** It could be an article that somebody has committed with the mark of a report. */
  @Test
  void whatGitCannotTellIsNotOverwritten() throws Exception {
    check("--output", "html=report.html");
    String before = Files.readString(site.directory.resolve("report.html"));
    Files.writeString(site.directory.resolve(".git/index"), "damaged");
    Cli.Result result = check("--output", "html=report.html");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("not known whether git keeps that file: git"), result.err());
    assertEquals(before, Files.readString(site.directory.resolve("report.html")));
  }

  @Test
  void withoutARepositoryNothingIsCommitted() throws Exception {
    Path plain = Files.createDirectories(directory.resolve("plain"));
    Files.writeString(plain.resolve("a.md"), "# A\n\nText.\n");
    for (int run = 0; run < 2; run++) {
      Cli.Result result = Cli.in(plain).run("check", "--output", "html=report.html");
      assertEquals("Checked 1 article", checked(result), result.err());
    }
  }

  @Test
  void aFileThatIsNamedAsAnArticleStaysOne() throws Exception {
    check("--output", "html=report.html");
    Cli.Result result = check("report.html", "--output", "html=report.html");
    assertEquals("Checked 1 article", checked(result), result.err());
    assertFalse(result.err().contains("format"), result.err());
  }
}
