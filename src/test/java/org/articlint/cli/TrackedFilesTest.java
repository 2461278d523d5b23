package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that git has is an article, whatever .gitignore says: git looks there for others only. */
class TrackedFilesTest {

  private static final String BAD = "---\nai_generated: true\n---\n\n# T\n\nWords.\n";
  private static final String RULE = " ai-style-without-human-review";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", "# T\n\nWords.\n");
    site.commit();
  }

  private void assertFound(List<String> paths, String... args) {
    assertEquals(
        paths.stream().map(path -> path + ":2" + RULE).toList(),
        site.findings(args),
        String.join(" ", args));
  }

  @Test
  void whatGitHasIsCheckedInEveryMode() throws Exception {
    site.write(".gitignore", "*.draft.md\n/build/\n/dist/*\n");
    for (String path : List.of("b.draft.md", "build/deep/c.md", "dist/d.md")) {
      site.write(path, BAD);
      site.git("add", "-f", path);
    }
    for (String path : List.of("x.draft.md", "build/y.md", "build/deep/y.md", "dist/z.md")) {
      site.write(path, BAD);
    }
    List<String> tracked = List.of("b.draft.md", "build/deep/c.md", "dist/d.md");
    assertFound(tracked, "--staged");
    assertFound(tracked, "--changed=HEAD");
    assertFound(tracked, ".");
    assertFound(List.of("build/deep/c.md"), "--staged", "build");
    // What is named is checked in any case.
    assertFound(List.of("x.draft.md"), "x.draft.md");
    assertFound(List.of("build/deep/c.md", "build/deep/y.md"), "build/deep");
    String left = site.run("check", ".").out();
    assertTrue(left.contains("Left out as ignored by git: 4."), left);
    site.git("commit", "-q", "-m", "all");
    assertFound(tracked, ".");
    assertFound(tracked, "--changed=HEAD~1");
    // A file that git no longer has is ignored from then on.
    site.git("rm", "-q", "--cached", "b.draft.md");
    assertFound(List.of("build/deep/c.md", "dist/d.md"), ".");
  }

  @Test
  void theArchiveHasTheSameArticles() throws Exception {
    String copy =
        "This paragraph has so many words that it is compared with those of all other articles,"
            + " nearly word for word, until three of them have it and it is reported.\n";
    site.write(".gitignore", "kept/\n");
    site.write("kept/b.md", copy);
    site.write("kept/untracked.md", copy);
    site.write("c.md", copy);
    site.git("add", "-f", "kept/b.md");
    site.commit();
    site.write("d.md", copy);
    site.git("add", "d.md");
    List<String> found = List.of("d.md:1 repeated-boilerplate");
    assertEquals(found, site.findings("--staged"));
    assertEquals(found, site.findings("--changed=HEAD"));
    assertEquals(found, site.findings("d.md"));
    assertEquals(3, site.findings(".").size());
    site.git("rm", "-q", "--cached", "kept/b.md");
    assertEquals(List.of(), site.findings("--staged"));
    assertEquals(List.of(), site.findings("d.md"));
  }

  @Test
  void aSubmoduleInAnIgnoredDirectoryIsEntered() throws Exception {
    site.write(".gitignore", "vendor/\n");
    for (String name : List.of("known", "unknown")) {
      GitSite other = new GitSite(site.directory.resolve("vendor/" + name));
      other.write("b.md", BAD);
      other.commit();
    }
    site.git("add", "-f", "vendor/known");
    assertFound(List.of("vendor/known/b.md"), ".");
    assertTrue(site.run("check", ".").out().contains("Left out as ignored by git: 1."));
  }

  @Test
  void whereGitCannotBeAskedTheRulesHoldAndTheRunSaysSo() throws Exception {
    site.write(".gitignore", "*.draft.md\n");
    site.write("b.draft.md", BAD);
    site.git("add", "-f", "b.draft.md");
    site.write(".git/HEAD", "nonsense\n");
    Cli.Result result = site.run("check", ".");
    assertEquals(3, result.code(), result.err());
    assertTrue(result.out().contains("Left out as ignored by git: 1."), result.out());
    assertTrue(result.out().contains(".git: git could not say which articles"), result.out());
    Files.delete(site.directory.resolve("b.draft.md"));
    Cli.Result none = site.run("check", ".");
    assertEquals(0, none.code(), none.err());
    assertTrue(none.err().contains("git could not say which articles"), none.err());
  }
}
