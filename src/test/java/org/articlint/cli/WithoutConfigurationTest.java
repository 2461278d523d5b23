package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article is compared with its archive although no configuration says where that is. */
class WithoutConfigurationTest {

  private static final String TEXT =
      "# T\n\nThis paragraph has so many words that it is compared with those of all other"
          + " articles, nearly word for word, until three of them have it and it is reported.\n";

  @Test
  void theFourthCopyIsFoundInTheHook(@TempDir Path directory) throws Exception {
    GitSite site = new GitSite(directory.resolve("site"));
    site.delete("articlint.yaml");
    for (String name : List.of("b", "docs/c", "docs/d")) {
      site.write(name + ".md", TEXT);
    }
    site.commit();
    site.write("docs/e.md", TEXT);
    site.git("add", "-A");
    List<String> expected = List.of("docs/e.md:3 repeated-boilerplate");
    assertEquals(expected, site.findings("--staged"));
    assertEquals(expected, site.findings("docs/e.md"));
    assertEquals(expected, site.findings("--changed=HEAD"));
    assertEquals(expected, site.findings("docs/e.md", "--no-config"));
    assertFalse(Files.exists(site.directory.resolve(".articlint-cache")), "the archive is small");
  }

  @Test
  void aDirectoryIsComparedWithTheRestAsWell() throws Exception {
    try (MemorySite site = new MemorySite()) {
      site.write("docs/a.md", TEXT);
      site.write("b.md", TEXT);
      site.write("c.md", TEXT);
      String said = site.check("docs").out();
      assertTrue(said.contains("Checked 1 article against 2 more in the archive"), said);
      assertTrue(site.check(".").out().contains("Checked 3 articles: 3 warnings"), said);
    }
  }

  @Test
  void awayFromGitItIsSaidThatNothingWasCompared() throws Exception {
    String none = "Compared with no other article: there is no git work tree here and no";
    try (MemorySite site = new MemorySite()) {
      Files.delete(site.directory.resolve(".git"));
      for (String name : List.of("a", "b", "c")) {
        site.write("docs/" + name + ".md", TEXT);
      }
      assertTrue(site.check("docs/a.md").out().contains(none));
      assertTrue(site.check("docs/a.md", "docs/b.md").out().contains(none));
      assertTrue(site.check("docs/a.md", "--format=json").err().contains(none));
      for (String[] run :
          new String[][] {
            {"docs"}, {"."}, {"docs", "docs/a.md"}, {"docs/a.md", "--rule", "stale-last-reviewed"}
          }) {
        assertFalse(site.check(run).out().contains(none), String.join(" ", run));
      }
      site.write("articlint.yaml", "extends: [recommended]\n");
      assertTrue(site.check("docs/a.md").out().contains("against 2 more in the archive"));
    }
  }
}
