package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of the last commit that changed the text of an article, with real git. */
class LastCommitTest {

  private static final String OLD = "2020-01-01";
  private static final String RECENT = "2026-10-01";
  private static final String HEAD = "---\ntitle: A printer\ntags: [a]\n---\n\n";
  private static final String TEXT = "# A printer\n\nIt needs a new driver,\nsince May.\n";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write(
        "articlint.yaml",
        "extends: [freshness]\nrules: {stale-last-changed: {check: {dates: [{fields: change-dates},"
            + " git]}}}\n");
    site.write("docs/a.md", HEAD + TEXT);
    commit(OLD);
  }

  @Test
  void theDayOfTheLastCommitCounts() throws Exception {
    Cli.Result result = check();
    assertEquals(1, count(result.out()), result.out() + result.err());
    assertTrue(
        result.out().contains("a.md:1:1: note stale-last-changed: the text was last changed on"),
        result.out());
    site.write("docs/a.md", HEAD + TEXT.replace("May", "June"));
    commit(RECENT);
    assertEquals(0, count(check().out()));
  }

  @Test
  void otherMetadataNewLinesAndNewNamesLeaveTheTextAsItWas() throws Exception {
    site.write("docs/a.md", HEAD.replace("[a]", "[a, b]") + TEXT);
    commit(RECENT);
    site.write("docs/a.md", HEAD.replace("[a]", "[a, b]") + TEXT.replace(",\n", ", "));
    commit(RECENT);
    Files.createDirectories(site.directory.resolve("guides"));
    site.git("mv", "docs/a.md", "guides/b.md");
    commit(RECENT);
    Cli.Result result = check();
    assertEquals(1, count(result.out()), result.out() + result.err());
    assertTrue(result.out().contains("on 2020-01-01, 6 years 10 months ago"), result.out());
  }

  @Test
  void aTextThatIsNotCommittedWasChangedToday() throws Exception {
    site.write("docs/a.md", HEAD + TEXT.replace("May", "June"));
    site.write("docs/new.md", HEAD + TEXT);
    Cli.Result result = check();
    assertEquals(0, count(result.out()), result.out());
    assertTrue(summary(result).contains("stale-last-changed 2 of 2 articles"), summary(result));
    site.write("docs/a.md", HEAD.replace("[a]", "[b]") + TEXT);
    assertEquals(1, count(check().out()));
  }

  @Test
  void aMergeIsNoChange() throws Exception {
    site.git("checkout", "-q", "-b", "other");
    site.write("docs/a.md", HEAD + TEXT.replace("May", "June"));
    commit("2021-01-01");
    site.git("checkout", "-q", "main");
    site.write("docs/c.md", HEAD + "Other text.\n");
    commit(RECENT);
    site.git("merge", "-q", "--no-ff", "-m", "a merge", "other");
    assertTrue(check().out().contains("on 2021-01-01"), check().out());
  }

  @Test
  void theMetadataCountsFirst() throws Exception {
    site.write("docs/a.md", HEAD.replace("tags: [a]", "updated: 2026-09-01") + TEXT);
    commit(RECENT);
    assertEquals(0, count(check().out()));
  }

  @Test
  void aShallowCloneThatCannotSayIsNoSuccess() throws Exception {
    site.write("docs/b.md", HEAD + "Other text.\n");
    commit(RECENT);
    Path clone = directory.resolve("clone");
    site.git("clone", "-q", "--depth=1", "file://" + site.directory, clone.toString());
    Cli.Result cut =
        Cli.in(clone).run("check", "docs", "--format=concise", "--rule", "stale-last-changed");
    assertEquals(3, cut.code(), cut.err());
    assertTrue(
        summary(cut).contains("its last change is not in this shallow clone; fetch"), summary(cut));
    // The last commit, which the clone holds, is the last change of one of them.
    site.git("clone", "-q", "--depth=2", "file://" + site.directory, clone + "2");
    site.write("docs/b.md", HEAD + "Other text, changed.\n");
    commit(RECENT);
    site.git("clone", "-q", "--depth=2", "file://" + site.directory, clone + "3");
    Cli.Result known =
        Cli.in(Path.of(clone + "3"))
            .run("check", "docs/b.md", "--format=concise", "--rule", "stale-last-changed");
    assertEquals(0, known.code(), known.err());
  }

  @Test
  void withoutGitThereIsNoAnswer() throws Exception {
    Path plain = Files.createDirectories(directory.resolve("plain"));
    Files.copy(site.directory.resolve("articlint.yaml"), plain.resolve("articlint.yaml"));
    Files.writeString(plain.resolve("a.md"), HEAD + TEXT);
    Cli.Result result =
        Cli.in(plain).run("check", ".", "--format=concise", "--rule", "stale-last-changed");
    assertEquals(3, result.code(), result.err());
    assertTrue(summary(result).contains("not a git repository"), summary(result));
  }

  private void commit(String day) throws Exception {
    site.git("add", "-A");
    site.git("commit", "-q", "-m", "a commit", "--date", day + "T12:00:00Z");
  }

  private Cli.Result check() {
    return site.run(
        "check",
        ".",
        "--format=concise",
        "--rule",
        "stale-last-changed",
        "--today",
        "2026-11-21",
        "--statistics");
  }

  /** What is said at the end, on one line. */
  private static String summary(Cli.Result result) {
    return (result.out() + result.err()).replaceAll("\\s+", " ");
  }

  private static long count(String out) {
    List<String> lines = out.lines().toList();
    return lines.stream().filter(line -> line.contains("stale-last-changed")).count();
  }
}
