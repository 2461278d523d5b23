package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What git may have staged besides plain files: it is judged, or said not to be. */
class StagedStatesTest {

  private static final String GOOD = "# T\n\nWords.\n";
  private static final String BAD = "---\nai_generated: true\n---\n\n# T\n\nWords.\n";
  private static final String POINTER =
      "version https://git-lfs.github.com/spec/v1\noid sha256:"
          + "ab".repeat(32)
          + "\nsize 12345\n";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", GOOD);
    site.commit();
  }

  private void assertEnds(int code, String reason, String... args) {
    Cli.Result result = site.run(args);
    String said = result.out() + result.err();
    assertEquals(code, result.code(), said);
    assertTrue(said.contains(reason), "'" + reason + "' is not in: " + said);
  }

  @Test
  void aFileThatIsOnlyMarkedToBeAddedIsNotStaged() throws Exception {
    site.write("b.md", BAD);
    site.git("add", "-N", "b.md");
    assertEnds(0, "no article is staged", "check", "--staged");
    assertEnds(3, "b.md: it is only marked to be added", "check", "--staged", "b.md");
    assertEnds(0, "Checked 1 article", "check", "--staged", "a.md");
    site.git("add", "b.md");
    assertEnds(1, "b.md:2:15", "check", "--staged");
    site.write("empty.md", "");
    site.git("add", "empty.md");
    assertEnds(0, "Checked 1 article", "check", "--staged", "empty.md");
    site.commit();
    assertEnds(0, "Checked 1 article", "check", "--staged", "empty.md");
  }

  @Test
  void beforeTheFirstCommitEverythingIsStagedOrMarked() throws Exception {
    site = new GitSite(directory.resolve("young"));
    site.write("a.md", BAD);
    site.write("b.md", BAD);
    site.git("add", "a.md");
    site.git("add", "-N", "b.md");
    assertEnds(1, "a.md:2:15", "check", "--staged");
    assertEnds(3, "b.md: it is only marked to be added", "check", "--staged", "a.md", "b.md");
  }

  @Test
  void aPointerOfGitLfsIsNoArticle() throws Exception {
    site.write("b.md", POINTER);
    site.git("add", "b.md");
    String reason = "it is a pointer of Git LFS, and its text is not here";
    assertEnds(3, reason, "check", "--staged");
    assertEnds(3, reason, "check", ".");
    assertEnds(3, reason, "check", "b.md");
    assertEnds(3, reason, "check", "--changed=HEAD");
    // It takes part in the archive, and cannot be compared.
    assertEnds(3, reason, "check", "a.md");
    site.write("b.md", "About pointers.\n\n```\n" + POINTER + "```\n");
    assertEnds(0, "Checked 2 articles", "check", ".");
  }

  @Test
  void anObjectThatGitShowsInPlaceOfAnotherIsNotJudged() throws Exception {
    site.write("b.md", BAD);
    site.git("add", "b.md");
    Path good = Files.writeString(directory.resolve("good"), GOOD);
    site.git(
        "replace", site.git("rev-parse", ":b.md"), site.git("hash-object", "-w", good.toString()));
    assertEquals(GOOD.strip(), site.git("cat-file", "blob", ":b.md"));
    assertEnds(1, "b.md:2:15", "check", "--staged");
  }

  @Test
  void aFileThatTheWorkTreeLacksIsJudgedByItsName() throws Exception {
    site.write("b.md", BAD);
    site.commit();
    site.git("update-index", "--skip-worktree", "b.md");
    site.delete("b.md");
    assertEnds(1, "b.md:2:15", "check", "--staged", "b.md");
    assertEnds(0, "no article is staged", "check", "--staged");
    assertEnds(3, "c.md: it is not staged in git", "check", "--staged", "c.md");
    assertEnds(2, "there is no file or directory 'b.md'", "check", "b.md");
    site.git("rm", "-q", "--cached", "a.md");
    assertEnds(0, "no article is staged", "check", "--staged", "a.md");
  }

  /** Other systems refuse such a name. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatIsNotUtf8IsAFailureInTheWorkTree() throws Exception {
    site.write("a.md", BAD);
    String copy = "cp a.md \"$(printf '\\377.md')\" && git add -A";
    Process process =
        new ProcessBuilder("sh", "-c", copy).directory(site.directory.toFile()).start();
    assertEquals(0, process.waitFor());
    assertEnds(3, "\uFFFD.md: its name is not UTF-8; rename it", "check", "--changed=HEAD");
    assertEnds(3, "\uFFFD.md: its name is not UTF-8; rename it", "check", "--staged");
  }

  /** A packed checkout may say that it is a partial clone, and what git has to run to fetch. */
  @Test
  void aCheckOfTheWorkTreeDoesNotMakeGitFetch() throws Exception {
    Path ran = directory.resolve("ran");
    site.write("in/b.md", GOOD);
    site.write("out/c.md", GOOD);
    site.write(".gitignore", "ignored.md\n");
    site.write("ignored.md", BAD);
    site.commit();
    site.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    String tree = site.git("rev-parse", "HEAD:out");
    String objects = ".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2);
    Files.delete(site.directory.resolve(objects));
    site.git("config", "core.repositoryFormatVersion", "1");
    site.git("config", "extensions.partialClone", "origin");
    site.git("config", "remote.origin.promisor", "true");
    site.git("config", "remote.origin.url", "ext::sh -c touch% " + ran);
    site.git("config", "protocol.ext.allow", "always");
    assertEnds(0, "Checked 2 articles", "check", ".");
    assertEnds(0, "Checked 1 article", "check", "a.md");
    assertEnds(0, "Checked 1 article", "check", "a.md", "--output=json=r.json");
    assertFalse(Files.exists(ran), "git was made to fetch");
    site.attempt("ls-files");
    assertTrue(Files.exists(ran), "this would have been run");
  }

  @Test
  void programsThatTheRepositoryNamesAreNotRun() throws Exception {
    Path ran = directory.resolve("ran");
    Path program = Files.writeString(directory.resolve("program"), "#!/bin/sh\n: >" + ran + "\n");
    assertTrue(program.toFile().setExecutable(true));
    for (String setting :
        List.of(
            "core.fsmonitor",
            "core.pager",
            "diff.external",
            "diff.mine.command",
            "diff.mine.textconv",
            "core.editor")) {
      site.git("config", setting, program.toString());
    }
    Path hooks = Files.createDirectories(site.directory.resolve(".git/hooks"));
    for (String hook : List.of("post-index-change", "pre-commit", "fsmonitor-watchman")) {
      Files.copy(program, hooks.resolve(hook));
    }
    site.write(".gitattributes", "*.md diff=mine\n");
    site.write("a.md", BAD);
    site.write("b.md", BAD);
    Files.deleteIfExists(ran);
    assertEnds(1, "a.md:2:15", "check", "--changed=HEAD", "--lines", "changed");
    assertFalse(Files.exists(ran), "for --changed");
    site.git("-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "add", "-A");
    Files.deleteIfExists(ran);
    assertEnds(1, "b.md:2:15", "check", "--staged", "--lines", "changed", "a.md", "b.md");
    assertEnds(1, "b.md:2:15", "check", ".");
    assertFalse(Files.exists(ran), "for --staged");
    site.git("config", "diff.orderFile", "/nowhere");
    assertEnds(1, "a.md:2:15", "check", "--staged", "--lines", "changed");
  }
}
