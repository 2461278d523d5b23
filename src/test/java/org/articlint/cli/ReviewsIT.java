package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review queue and a recorded review: the launcher as users run it, with real git. */
class ReviewsIT {

  private static final String OLD =
      "---\r\ntitle: Keys\r\nlast_reviewed: '2020-01-01' # yearly\r\n---\r\n\r\nKeys are here.\r\n";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("CODEOWNERS", "* @all\nguides/ @org/guides\n");
    site.write("guides/keys.md", OLD);
    site.write("doors.md", "---\nlast_reviewed: 2019-01-01\nowner: Ada Berg\n---\n\nDoors.\n");
    site.git("add", "-A");
    site.git("commit", "-q", "-m", "c", "--date", "2020-02-02T12:00:00Z");
  }

  private Cli.Result run(String... arguments) {
    return new Launcher(site.directory).run(arguments);
  }

  @Test
  void whatIsStaleOldestFirstAsCsv() {
    Cli.Result queue =
        run("queue", "--state", "overdue", "--format", "csv", "--today", "2026-11-21");
    assertEquals(0, queue.code(), queue.err());
    assertEquals(
        "path,title,state,due,days_overdue,age,last_reviewed,field,owner,last_changed,reason,waiting\r\n"
            + "doors.md,,overdue,2020-01-01,2516,6 years 10 months,2019-01-01,last_reviewed,Ada Berg,2020-02-02,,\r\n"
            + "guides/keys.md,Keys,overdue,2020-12-31,2151,5 years 10 months,2020-01-01,last_reviewed,'@org/guides,2020-02-02,,\r\n",
        queue.out());
    Cli.Result own = run("queue", "--owner", "org/guides", "--today", "2026-11-21");
    assertTrue(own.out().contains("guides/keys.md"), own.out());
    assertEquals(-1, own.out().indexOf("doors.md"), own.out());
  }

  @Test
  void oneIsMarkedAsReviewed() throws Exception {
    Path file = site.directory.resolve("guides/keys.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Cli.Result refused = run("reviewed", "guides/keys.md", "--by", "Claude");
    assertEquals(2, refused.code(), refused.err());
    Cli.Result result =
        run("reviewed", "guides/keys.md", "--by", "Zoë O'Neil", "--on", "2026-11-20");
    assertEquals(0, result.code(), result.err());
    assertEquals(
        OLD.replace("'2020-01-01' # yearly", "'2026-11-20' # yearly\r\nreviewed_by: Zoë O'Neil"),
        Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertTrue(site.git("status", "--short").strip().endsWith("M guides/keys.md"));
    Cli.Result queue = run("queue", "--state", "overdue", "--today", "2026-11-21");
    assertEquals(-1, queue.out().indexOf("keys.md"), queue.out());
  }

  @Test
  void aMissingArticleAndANameWithoutQuotesAreToldApart() throws Exception {
    Cli.Result name = run("reviewed", "doors.md", "--by", "Ed", "Itor");
    assertEquals(2, name.code());
    assertEquals("articlint: 'Itor' is no file; did you mean --by \"Ed Itor\"?\n", name.err());
    Cli.Result missing = run("reviewed", "gone.md", "doors.md", "--by", "Ed Itor");
    assertEquals(2, missing.code());
    assertTrue(missing.err().startsWith("articlint: gone.md: not recorded"), missing.err());
    assertTrue(missing.out().startsWith("doors.md: last_reviewed: "), missing.out());
    assertTrue(run("check", "--by", "Ed").err().contains("belongs to 'articlint reviewed'"));
  }

  @Test
  void thePageIsWrittenAgainAmongTheArticles() {
    for (int i = 0; i < 2; i++) {
      Cli.Result check = run("check", "--output", "html=report.html", "--today", "2026-11-21");
      assertTrue(check.out().contains("Checked 2 articles"), check.err());
    }
  }
}
