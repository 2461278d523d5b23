package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge conflict that nobody has resolved: no mode passes over it. */
class MergeConflictTest {

  private static final String HEAD = "---\nlast_reviewed: 2026-11-01\nparagraphs: 2\n---\n\n";
  private static final String GOOD = HEAD + "# Keys\n\nAsk at the desk.\n\nBring them back.\n";
  private static final String OURS = GOOD.replace("desk", "door");
  private static final String THEIRS = GOOD.replace("desk", "gate");
  private static final String REASON = "its merge conflict is not resolved";
  private static final String FINDING = "a.md:8:1 error merge-conflict";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", GOOD);
    site.write("gone.md", GOOD.replace("Keys", "Gone"));
    site.write("b.md", GOOD.replace("Keys", "Other"));
    site.commit();
    site.git("checkout", "-q", "-b", "topic");
    site.write("a.md", THEIRS);
    site.delete("gone.md");
    site.commit();
    site.git("checkout", "-q", "main");
    site.write("a.md", OURS);
    site.write("gone.md", OURS.replace("Keys", "Gone"));
    site.commit();
  }

  /** Runs git, which fails because of the conflict. */
  private void conflicting(String... arguments) throws Exception {
    site.attempt(arguments);
    assertTrue(!site.git("ls-files", "--unmerged").isEmpty(), "there is a conflict");
  }

  private void assertEnds(int code, String said, String... args) {
    Cli.Result result = site.run(args);
    String all = result.out() + result.err();
    assertEquals(code, result.code(), all);
    assertTrue(all.replaceAll("\\s+", " ").contains(said), "'" + said + "' is not in: " + all);
  }

  private void assertNotChecked(String path) {
    for (String[] mode :
        List.of(
            new String[] {"check"},
            new String[] {"check", "."},
            new String[] {"check", path},
            new String[] {"check", "--changed=HEAD~1"},
            new String[] {"check", "--changed=HEAD", path},
            new String[] {"check", "--staged"},
            new String[] {"check", "--staged", path})) {
      Cli.Result result = site.run(mode);
      String all = (result.out() + result.err()).replaceAll("\\s+", " ");
      assertEquals(3, result.code(), String.join(" ", mode) + ": " + all);
      assertTrue(all.contains("Not checked: ") && all.contains(REASON), all);
      assertTrue(all.contains(path), all);
    }
  }

  @Test
  void aMergeThatStoppedIsToldInEveryMode() throws Exception {
    conflicting("merge", "-q", "topic");
    assertNotChecked("a.md");
    assertEnds(3, "a.md, gone.md: " + REASON, "check", ".");
    assertEnds(0, "Checked 1 article against 2 more in the archive", "check", "b.md");
    site.write("docs/c.md", GOOD);
    assertEnds(0, "Checked 1 article", "check", "docs");
    assertEnds(0, "no article is staged", "check", "--staged", "docs");
  }

  /** One side has deleted it: its file is whole, and has no marks. */
  @Test
  void aFileThatOneSideHasDeletedIsTold() throws Exception {
    conflicting("merge", "-q", "topic");
    assertEquals(OURS.replace("Keys", "Gone"), Files.readString(directory.resolve("site/gone.md")));
    assertNotChecked("gone.md");
    // Both sides have renamed another one, of which no file is left under its name.
    site.git("merge", "--abort");
    site.git("mv", "b.md", "ours.md");
    site.commit();
    site.git("checkout", "-q", "topic");
    site.git("mv", "b.md", "theirs.md");
    site.commit();
    site.git("checkout", "-q", "main");
    conflicting("merge", "-q", "topic");
    assertEnds(3, "a.md, b.md, gone.md and 2 others: " + REASON, "check");
  }

  /** Somebody has taken one side, and not told git yet. */
  @Test
  void aFileThatIsAsItWasHasItsConflictStill() throws Exception {
    site.write("[x] (y) :(top)*.md", GOOD);
    conflicting("merge", "-q", "topic");
    site.git("checkout", "--ours", "a.md");
    assertEquals(OURS, Files.readString(directory.resolve("site/a.md")));
    assertNotChecked("a.md");
    assertEnds(3, "Checked 1 article", "check", "--changed=HEAD");
  }

  @Test
  void otherCommandsOfGitLeaveConflictsToo() throws Exception {
    for (String command : List.of("cherry-pick", "rebase")) {
      conflicting(command, "topic");
      assertNotChecked("a.md");
      site.git(command, "--abort");
    }
    conflicting("merge", "-q", "--squash", "topic");
    assertNotChecked("a.md");
    site.git("reset", "-q", "--hard");
    site.write("a.md", GOOD.replace("desk", "bell"));
    site.git("stash");
    site.write("a.md", GOOD.replace("desk", "lift"));
    site.commit();
    conflicting("stash", "pop");
    assertNotChecked("a.md");
  }

  @Test
  void aWorkTreeOfItsOwnIsAskedForItsOwnConflicts() throws Exception {
    Path linked = directory.resolve("linked");
    site.git("worktree", "add", "-q", "--detach", linked.toString());
    conflicting("merge", "-q", "topic");
    assertEquals(0, Cli.in(linked).run("check", ".").code());
    Cli.Result inner = site.run("check", ".");
    assertEquals(3, inner.code(), inner.err());
  }

  @Test
  void marksThatWereCommittedAreFindings() throws Exception {
    conflicting("merge", "-q", "topic");
    site.commit();
    for (String[] mode :
        List.of(
            new String[] {"check", "."},
            new String[] {"check", "a.md"},
            new String[] {"check", "--changed=HEAD~1"},
            new String[] {"check", "--staged", "a.md"})) {
      assertEnds(1, FINDING, mode);
    }
    String text = Files.readString(directory.resolve("site/a.md"));
    Cli.Result stdin =
        Cli.in(site.directory)
            .stdin(text)
            .run("check", "--stdin", "--stdin-filename", "a.md", "--format=concise");
    assertTrue(stdin.out().startsWith("a.md:8:1: error merge-conflict"), stdin.out());
    site.write(
        "a.md", text + "\n<!-- articlint-ignore-file merge-conflict: shown on purpose -->\n");
    assertEnds(0, "1 finding suppressed", "check", "a.md", "--no-rule=paragraph-count-mismatch");
  }

  @Test
  void anExcludedFileMayHaveAConflict() throws Exception {
    conflicting("merge", "-q", "topic");
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [a.md, gone.md]\n");
    assertEnds(0, "Checked 1 article", "check", ".");
    assertEnds(0, "Left out as excluded by the configuration: 1", "check", "a.md");
    assertEnds(0, "", "check", "--changed=HEAD~1");
    assertEnds(0, "", "check", "--staged");
  }

  /** What an editor shows may be the text in which somebody is resolving it. */
  @Test
  void anEditorIsToldOfTheTextThatItHandsOver() throws Exception {
    conflicting("merge", "-q", "topic");
    Cli.Result resolved =
        Cli.in(site.directory)
            .stdin(OURS)
            .run("check", "--stdin", "--stdin-filename", "a.md", "--today=2026-11-21");
    assertEquals(0, resolved.code(), resolved.out() + resolved.err());
  }

  @Test
  void nothingIsCorrectedOrRecordedInAConflict() throws Exception {
    conflicting("merge", "-q", "topic");
    Path file = directory.resolve("site/a.md");
    String text = Files.readString(file);
    assertEnds(3, REASON, "check", "a.md", "--fix");
    assertEnds(3, "nothing was written", "baseline", "create");
    assertEnds(3, "a.md: not recorded: " + REASON, "reviewed", "a.md", "--by", "Ada Berg");
    site.git("add", "a.md", "gone.md");
    assertEnds(1, FINDING, "check", "a.md", "--fix");
    assertEnds(1, "merge-conflict", "reviewed", "a.md", "--by", "Ada Berg");
    assertEquals(text, Files.readString(file));
  }
}
