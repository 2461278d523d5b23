package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A symbolic link in a change, and another repository: neither is passed over in silence. */
class ChangedLinksTest {

  private static final String GOOD = "# T\n\nWords.\n";
  private static final String BAD = "---\nai_generated: true\n---\n\n# T\n\nWords.\n";
  private static final String LEADS_OUT = "it is a link that leads out of the work tree";
  private static final List<String[]> MODES =
      List.of(new String[] {"check", "--staged"}, new String[] {"check", "--changed=HEAD"});

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("a.md", GOOD);
    site.write("b.md", GOOD);
    site.write("docs/c.md", GOOD);
    site.write("data.bin", BAD);
    site.write("drafts/d.md", BAD);
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [drafts/]\n");
    site.commit();
    Files.writeString(directory.resolve("outside.md"), BAD);
    Files.createDirectories(directory.resolve("folder"));
  }

  private void link(String name, String target) throws IOException {
    Path link = site.directory.resolve(name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(target));
  }

  private void assertEnds(int code, String said, String... args) {
    Cli.Result result = site.run(args);
    String all = (result.out() + result.err()).replaceAll("\\s+", " ");
    assertEquals(code, result.code(), String.join(" ", args) + ": " + all);
    assertTrue(all.contains(said), "'" + said + "' is not in: " + all);
  }

  private void assertChangeEnds(int code, String said) throws Exception {
    site.git("add", "-A");
    for (String[] mode : MODES) {
      assertEnds(code, said, mode);
    }
  }

  @Test
  void aLinkInPlaceOfAnArticleCannotBeJudged() throws Exception {
    for (String target : List.of("../outside.md", directory.resolve("outside.md").toString())) {
      link("a.md", target);
      assertChangeEnds(3, "a.md: " + LEADS_OUT);
    }
    assertEnds(3, "a.md: " + LEADS_OUT, "check", "--staged", "a.md");
    assertEnds(3, "a.md: " + LEADS_OUT, "check", "--changed=HEAD", "a.md");
    // Out and in again by way of others.
    link("hop.md", "a.md");
    assertChangeEnds(3, "a.md, hop.md: " + LEADS_OUT);
    Files.delete(site.directory.resolve("hop.md"));
    link("a.md", "nowhere.md");
    assertChangeEnds(3, "a.md: it is a link that leads nowhere");
    link("a.md", "a.md");
    assertChangeEnds(3, "a.md: it is a link that leads nowhere");
    site.git("commit", "-q", "-m", "a loop");
    assertEnds(3, "a.md: it is a link that leads nowhere", "check", "--staged", "a.md");
    assertEnds(0, "no article is staged", "check", "--staged");
    // The other way round there is an article again.
    Files.delete(site.directory.resolve("a.md"));
    site.write("a.md", BAD);
    assertChangeEnds(1, "a.md:2:15 error");
  }

  @Test
  void aLinkToWhatLiesInTheWorkTreeIsLeftOutAndTold() throws Exception {
    link("a.md", "docs/c.md");
    assertChangeEnds(0, "Left out as a link to another article: 1.");
    link("hop.md", "./docs/../a.md");
    assertChangeEnds(0, "Left out as a link to another article: 2.");
    Files.delete(site.directory.resolve("hop.md"));
    link("a.md", "data.bin");
    assertChangeEnds(3, "a.md: it is a link to a file that is no article");
    assertEnds(3, "a.md: it is a link to a", "check", "--changed=HEAD", "a.md");
    assertEnds(0, "Left out as a link to a file that is no article: 1.", "check", ".");
    link("a.md", "drafts/d.md");
    assertChangeEnds(0, "Left out as excluded by the configuration: 1.");
    link("a.md", ".git/config");
    site.git("add", "-A");
    assertChangeEnds(3, "a.md: it is a link to a file that is no article");
    link("a.md", "docs");
    assertChangeEnds(0, "Left out as a link to a directory: 1.");
    link("a.md", ".");
    assertChangeEnds(0, "Left out as a link to a directory: 1.");
  }

  @Test
  void aDirectoryThatBecameALinkIsTold() throws Exception {
    Files.delete(site.directory.resolve("docs/c.md"));
    Files.delete(site.directory.resolve("docs"));
    link("docs", "../folder");
    assertChangeEnds(0, "Left out as a link that leads out of the root: 1.");
    link("docs", "drafts");
    assertChangeEnds(0, "Left out as a link to a directory: 1.");
  }

  @Test
  void aLinkThatIsNoArticleIsPassedOver() throws Exception {
    link("picture.png", "../outside.md");
    link(".hidden.md", "../outside.md");
    link("drafts/x.md", "../../outside.md");
    site.git("add", "-A");
    assertEnds(0, "Left out as excluded by the configuration: 1.", "check", "--staged");
    assertEnds(0, "Left out as excluded by the configuration: 1.", "check", "--changed=HEAD");
  }

  @Test
  void aNewLinkThatGitHasNotYetIsToldToo() throws Exception {
    link("new.md", "../outside.md");
    assertEnds(3, "new.md: " + LEADS_OUT, "check", "--changed=HEAD");
    link("new.md", "a.md");
    assertEnds(0, "Left out as a link to another article: 1.", "check", "--changed=HEAD");
    site.git("add", "-N", "new.md");
    assertEnds(3, "new.md: it is only marked to be added", "check", "--staged", "new.md");
  }

  @Test
  void anotherRepositoryIsToldAndCheckedByItself() throws Exception {
    GitSite other = new GitSite(site.directory.resolve("deep/other"));
    other.write("bad.md", BAD);
    other.commit();
    String told = "Left out as a git repository of its own, to be checked there: 1.";
    assertEnds(0, told, "check", "--changed=HEAD");
    assertEnds(0, told, "check", "--changed=HEAD", "deep");
    assertEnds(0, told, "check", "--changed=HEAD", "deep/other");
    assertEnds(0, "no article has changed", "check", "--changed=HEAD", "docs");
    assertEnds(1, "deep/other/bad.md:2:15 error", "check", ".");
    // As a submodule, whatever its settings say of it.
    site.git("add", "deep/other");
    assertEnds(0, told, "check", "--staged");
    assertEnds(0, told, "check", "--changed=HEAD");
    site.git("commit", "-q", "-m", "a submodule");
    assertEnds(0, "no article has changed", "check", "--changed=HEAD");
    site.write(
        ".gitmodules",
        "[submodule \"deep/other\"]\n  path = deep/other\n  url = ./other\n  ignore = all\n");
    site.git("add", ".gitmodules");
    other.write("more.md", GOOD);
    other.commit();
    assertEnds(0, told, "check", "--changed=HEAD");
    site.write("articlint.yaml", "extends: [recommended]\nexclude: [deep/]\n");
    assertEnds(
        0, "Left out as excluded by the configuration: 1.", "check", "--changed=HEAD", "deep");
    Cli.Result inside = Cli.in(other.directory).run("check", "--changed=HEAD~1");
    assertEquals(0, inside.code(), inside.err());
    assertTrue(inside.out().contains("Checked 1 article"), inside.out());
  }
}
