package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staged articles are compared with the staged archive, whatever the files say. */
class StagedArchiveTest {

  @TempDir Path directory;
  private LargeSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = new LargeSite(directory);
  }

  @Test
  void whatIsStagedIsJudgedAgainstWhatIsStaged() throws Exception {
    site.git("init", "-q", ".");
    // Before the first commit, everything is new.
    site.git("add", ".");
    assertEquals(
        site.audit(site.staged()),
        LargeSite.findings(site.check(site.directory, "--staged"), site.staged()));
    site.git("commit", "-q", "-m", "first");
    Cli.Result nothing = site.check(site.directory, "--staged");
    assertEquals(0, nothing.code());
    assertTrue(nothing.err().contains("no article is staged"), nothing.err());

    for (int round = 0; round < 8; round++) {
      site.edit(round);
      site.git("add", "-A");
      // The work tree goes on to change; that is not what is committed.
      String first = site.staged().isEmpty() ? "articlint.yaml" : site.staged().iterator().next();
      if (first.endsWith(".md")) {
        Files.writeString(site.directory.resolve(first), "Not what is staged.\n");
      }
      assertEquals(
          site.audit(site.staged()),
          LargeSite.findings(site.check(site.directory, "--staged"), site.staged()),
          "round " + round);
      assertEquals(
          site.audit(site.staged()),
          LargeSite.findings(site.check(site.directory, "--staged"), site.staged()),
          "again");
      if (round % 2 == 0) {
        site.git("commit", "-q", "--allow-empty", "-m", "round " + round);
      }
      site.git("add", "-A");
    }
    // The index of the work tree and that of the tree are one; each must do for the other.
    String article = "part-0/article-009.md";
    site.write(article, site.article());
    assertEquals(
        LargeSite.findings(site.check(site.directory, "."), Set.of(article)),
        LargeSite.findings(site.check(site.directory, article), Set.of(article)));
    site.git("add", "-A");
    assertEquals(
        site.audit(site.staged()),
        LargeSite.findings(site.check(site.directory, "--staged"), site.staged()));
  }

  @Test
  void stagedNeedsGit() {
    Cli.Result result = site.check(site.directory, "--staged");
    assertEquals(2, result.code());
    assertEquals("articlint: --staged: there is no git work tree here\n", result.err());
  }
}
