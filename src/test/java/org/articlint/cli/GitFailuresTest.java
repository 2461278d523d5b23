package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands of articlint while git warns or fails. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GitFailuresTest {

  private static final String ARTICLE = "---\nlast_reviewed: 2020-01-01\n---\n\n# Guide\n\nOne.\n";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
  }

  @Test
  void aCheckEndsThoughGitWarnsAboutEachFile() throws Exception {
    String folder = "a-folder-with-a-long-name/".repeat(8);
    for (int i = 0; i < 300; i++) {
      site.write(folder + i + ".txt", "one\ntwo\n");
    }
    site.write("guide.md", ARTICLE);
    site.commit();
    site.git("config", "core.autocrlf", "input");
    for (int i = 0; i < 300; i++) {
      site.write(folder + i + ".txt", "one\r\nTWO\r\n");
    }
    site.write("guide.md", ARTICLE.replace("2020", "2019").replace("\n", "\r\n"));
    assertEquals(
        List.of("guide.md:2 stale-last-reviewed"), site.findings("--changed=HEAD", "guide.md"));
  }

  @Test
  void terminalControlsInGitsReasonAreEscaped() throws Exception {
    site.write("guide.md", ARTICLE);
    site.write(".gitattributes", "guide.md filter=broken\n");
    site.commit();
    site.git("config", "filter.broken.required", "true");
    site.git(
        "config",
        "filter.broken.clean",
        "printf 'fatal: \\033[31mred\\033]0;title\\007' >&2; false");
    site.write("guide.md", ARTICLE + "Two.\n");
    Cli.Result result = site.run("check", "--changed=HEAD");
    assertEquals(2, result.code(), result.err());
    assertTrue(
        result
            .err()
            .startsWith(
                "articlint: --changed: git diff failed: fatal: \\x1b[31mred\\x1b]0;title\\x07"),
        result.err());
  }

  @Test
  void theReasonOfGitIsGivenThoughNoBaseIsNamed() throws Exception {
    site.commit();
    // Of a later version of git: each command but init refuses it.
    site.git("config", "core.repositoryformatversion", "99");
    Cli.Result result = site.run("check", "--changed");
    assertEquals(2, result.code(), result.err());
    assertTrue(
        result
            .err()
            .startsWith("articlint: --changed: git rev-parse failed: fatal: Expected git repo"),
        result.err());
  }
}
