package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of what a branch or a commit touches, with real git. */
class ChangeTest {

  private static final String OLD =
      "---\nlast_reviewed: 2020-01-01\n---\n\nOne.\n\nTwo.\n\nThree.\n";
  private static final String GUIDE =
      "---\nlast_reviewed: 2020-01-01\nparagraphs: 2\n---\n\n# Guide\n\nOne.\n\nTwo.\n";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("old.md", OLD);
    site.write("guide.md", GUIDE);
    site.write("gone.md", OLD);
    site.write("moved.md", OLD);
    site.write("ä \"ö\".md", OLD);
    site.commit();
    site.git("checkout", "-q", "-b", "branch");
  }

  @Test
  void whatABranchHasChangedIsChecked() throws Exception {
    assertEquals(List.of(), site.findings("--changed"));
    site.write("ä \"ö\".md", OLD.replace("Two", "2"));
    site.delete("gone.md");
    site.git("mv", "moved.md", "new name.md");
    site.commit();
    site.write("old.md", OLD + "Four.\n");
    site.write("folder/untracked.md", OLD);
    site.write("ignored.md", OLD);
    site.write(".gitignore", "ignored.md\n");
    List<String> expected =
        List.of(
            "folder/untracked.md:2 stale-last-reviewed",
            "new name.md:2 stale-last-reviewed",
            "old.md:2 stale-last-reviewed",
            "ä \"ö\".md:2 stale-last-reviewed");
    assertEquals(expected, site.findings("--changed"));
    assertEquals(expected, site.findings("--changed=main"));
    assertEquals(expected.subList(0, 1), site.findings("--changed", "folder"));
    assertEquals(
        List.of("folder/untracked.md:2 stale-last-reviewed", "old.md:2 stale-last-reviewed"),
        site.findings("--changed=HEAD"));
    // The other branch goes on; what it changes is not ours.
    site.git("stash", "-q", "-u");
    site.git("checkout", "-q", "main");
    site.write("theirs.md", OLD);
    site.commit();
    site.git("checkout", "-q", "branch");
    site.git("stash", "pop", "-q");
    assertEquals(expected, site.findings("--changed=main"));
  }

  @Test
  void aChangeOfNoArticleIsSaidOnceAndIsNoFault() throws Exception {
    site.write(".gitignore", "ignored.md\n");
    site.write("ignored.md", OLD);
    Cli.Result changed = site.run("check", "--changed", "--format=concise");
    assertEquals(0, changed.code(), changed.err());
    assertEquals("", changed.out());
    assertTrue(
        changed
            .err()
            .matches("(?s).*\narticlint: no article has changed since main \\(\\w+\\)\\.\n"),
        changed.err());
    assertEquals(1, changed.err().split("articlint: ", -1).length - 1, changed.err());
    Cli.Result staged = site.run("check", "--staged", "--format=concise");
    assertEquals(0, staged.code(), staged.err());
    assertTrue(staged.err().endsWith("\narticlint: no article is staged.\n"), staged.err());
    // What was asked for by name and is not there is no empty change.
    Cli.Result named = site.run("check", "--staged", "--format=concise", "ignored.md");
    assertEquals(3, named.code());
    assertTrue(named.err().contains("ignored.md: it is not staged in git"), named.err());
    assertFalse(named.err().contains("no article is staged"), named.err());
  }

  @Test
  void onlyTouchedLinesOnRequest() throws Exception {
    site.write("old.md", OLD.replace("Two", "2"));
    site.write("guide.md", GUIDE + "\nThree.\n");
    site.git("mv", "moved.md", "new name.md");
    site.write("new.md", OLD);
    List<String> expected =
        // A count follows from the whole article, and a new file is touched everywhere.
        List.of("guide.md:3 paragraph-count-mismatch", "new.md:2 stale-last-reviewed");
    assertEquals(expected, site.findings("--changed", "--lines", "changed"));
    Cli.Result text = site.run("check", "--changed", "--lines", "changed");
    assertTrue(
        text.out().contains("3 findings on lines that the change does not touch"), text.out());
    site.git("add", "-A");
    assertEquals(expected, site.findings("--staged", "--lines", "changed"));
    site.write("old.md", OLD.replace("2020-01-01", "2020-02-02"));
    assertEquals(expected, site.findings("--staged", "--lines", "changed"), "that is not staged");
    site.git("add", "-A");
    assertTrue(
        site.findings("--staged", "--lines", "changed").contains("old.md:2 stale-last-reviewed"));
  }

  @Test
  void whatGitTakesForBinaryOrForOneLineIsTouchedNoLess() throws Exception {
    site.write(".gitattributes", "binary.md -diff\n");
    site.write("binary.md", OLD);
    site.write("cr.md", OLD.replace('\n', '\r'));
    site.commit();
    site.write("binary.md", OLD.replace("2020-01-01", "2020-02-02"));
    site.write("cr.md", OLD.replace('\n', '\r').replace("2020-01-01", "2020-02-02"));
    assertEquals(
        List.of("binary.md:2 stale-last-reviewed", "cr.md:2 stale-last-reviewed"),
        site.findings("--changed=HEAD", "--lines", "changed"));
  }

  @Test
  void whatASparseCheckoutLacksIsAFailure() throws Exception {
    site.write("here/old.md", OLD);
    site.write("there/old.md", OLD);
    site.commit();
    site.git("sparse-checkout", "set", "here");
    assertFalse(Files.exists(site.directory.resolve("there/old.md")));
    Cli.Result result = site.run("check", "--changed=main");
    assertEquals(3, result.code(), result.out());
    assertTrue(
        result.out().contains("there/old.md: it is in git, but not in this sparse work tree"),
        result.out());
    assertEquals(List.of(), site.findings("--changed=HEAD"));
  }

  @Test
  void howSomebodyLikesToSeeDiffsDoesNotMatter() throws Exception {
    for (String[] setting :
        new String[][] {
          {"diff.interHunkContext", "50"},
          {"diff.noprefix", "true"},
          {"diff.renames", "copies"},
          {"diff.external", "/bin/false"},
          {"diff.relative", "true"},
          {"color.ui", "always"}
        }) {
      site.git("config", setting[0], setting[1]);
    }
    // What is touched stands before and behind the old date.
    String titled = OLD.replaceFirst("---", "---\ntitle: x");
    site.write("new\nline \"ü\".md", titled);
    site.commit();
    site.write("new\nline \"ü\".md", titled.replace("title: x", "title: y").replace("Three", "3"));
    site.write("old.md", "---\nlast_reviewed: 2020-01-02\n---\n\nOne.\n");
    assertEquals(
        List.of("old.md:2 stale-last-reviewed"),
        site.findings("--changed=HEAD", "--lines", "changed"));
    site.git("add", "-A");
    assertEquals(
        List.of("old.md:2 stale-last-reviewed"), site.findings("--staged", "--lines", "changed"));
  }

  @Test
  void theIndexIsJudgedAndNotTheFile() throws Exception {
    site.write("old.md", OLD.replace("2020-01-01", "2026-11-01"));
    site.git("add", "old.md");
    site.write("old.md", OLD);
    assertEquals(List.of(), site.findings("--staged"));
    assertEquals(List.of("old.md:2 stale-last-reviewed"), site.findings("old.md"));
    // A file that is named is checked also when the commit does not change it.
    assertEquals(List.of("guide.md:2 stale-last-reviewed"), site.findings("--staged", "guide.md"));
    site.write("untracked.md", OLD);
    Cli.Result untracked = site.run("check", "--staged", "untracked.md");
    assertEquals(3, untracked.code(), untracked.err());
    assertTrue(untracked.out().contains("it is not staged in git"), untracked.out());
  }

  @Test
  void repeatedParagraphsAreToldWhereTheChangeTakesPart() throws Exception {
    String text =
        "\n"
            + "This paragraph has so many words that it is compared with those of other articles,"
            + " all of them.\n";
    site.write(
        "articlint.yaml",
        "extends: [recommended]\n"
            + "rules: {repeated-boilerplate: {check: {min-words: 8, min-articles: 2}}}\n");
    site.write("old.md", OLD + text);
    String guide = GUIDE.replace("paragraphs: 2\n", "");
    site.write("guide.md", guide);
    site.commit();
    site.git("checkout", "-q", "-b", "next");
    site.write("guide.md", guide + text);
    assertEquals(
        List.of("guide.md:11 repeated-boilerplate"),
        site.findings("--changed=branch", "--lines", "changed"));
    site.write("guide.md", guide.replace("One", "Uno") + text);
    site.git("commit", "-q", "-a", "-m", "x");
    site.write("guide.md", guide.replace("One", "Due") + text);
    assertEquals(List.of(), site.findings("--changed=HEAD", "--lines", "changed"));
  }

  @Test
  void aChangeWithoutReviewIsFoundWhereItIsAskedFor() throws Exception {
    site.write(
        "articlint.yaml",
        "extends: [freshness]\nrules: {changed-without-review: on, stale-last-reviewed: off}\n");
    site.write("old.md", OLD.replace("Two", "2"));
    site.write("moved.md", OLD.replace("One.\n\nTwo", "One.\n\n\nTwo"));
    site.write("guide.md", GUIDE.replace("One", "Uno").replace("2020-01-01", "2026-11-01"));
    site.delete("gone.md");
    site.write("renamed.md", OLD.replace("Three", "3"));
    List<String> expected =
        List.of("old.md:2 changed-without-review", "renamed.md:2 changed-without-review");
    site.git("add", "-A");
    assertEquals(expected, site.findings("--changed=main"));
    site.git("add", "-A");
    assertEquals(expected, site.findings("--staged"));
    assertEquals(expected, site.findings("--staged", "--lines", "changed"));
    assertEquals(List.of(), site.findings("."), "without a change nothing is known of one");
  }

  @Test
  void whatGitCannotSayIsAnErrorAndNeverSuccess() throws Exception {
    assertUsage(
        "--changed: git knows no branch, tag or commit 'nonsense' here", "--changed=nonsense");
    assertUsage("is not a branch or commit", "--changed=--upload-pack=x");
    assertUsage("exclude each other", "--changed", "--staged");
    assertUsage("--lines goes with", "--lines", "changed");
    site.git("checkout", "-q", "--orphan", "lonely");
    site.write("other.md", OLD);
    site.commit();
    assertUsage("main and HEAD have no commit in common", "--changed=main");
    site.git("branch", "-q", "-D", "main");
    assertUsage("name the branch to compare with: --changed=BRANCH", "--changed");
  }

  private void assertUsage(String expected, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Cli.Result result = site.run(all);
    assertEquals(2, result.code(), result.out() + result.err());
    assertTrue(result.err().contains(expected), result.err());
  }

  @Test
  void aShallowCloneSaysSo() throws Exception {
    site.write("old.md", OLD + "Four.\n");
    site.commit();
    Path clone = directory.resolve("clone");
    site.git(
        "clone",
        "-q",
        "--depth",
        "1",
        "--no-single-branch",
        "file://" + site.directory,
        "" + clone);
    Cli.Result result = Cli.in(clone).run("check", "--changed=origin/main");
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("in this shallow clone; fetch all of it"), result.err());
  }

  @Test
  void submodulesAndLinksAreNoArticles() throws Exception {
    GitSite other = new GitSite(directory.resolve("other"));
    other.write("in-module.md", OLD);
    other.commit();
    site.git("submodule", "-q", "add", other.directory.toString(), "module.md");
    Files.createSymbolicLink(site.directory.resolve("link.md"), Path.of("old.md"));
    site.git("add", "-A");
    assertEquals(List.of(), site.findings("--staged"));
    assertEquals(List.of(), site.findings("--changed"));
  }
}
