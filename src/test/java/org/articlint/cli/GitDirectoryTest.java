package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What git keeps for itself, with its addresses and passwords, is not read as an article. */
class GitDirectoryTest {

  @Test
  void nothingOfGitIsAnArticle() throws IOException {
    try (MemorySite site = new MemorySite()) {
      check(site);
    }
  }

  private static void check(MemorySite site) throws IOException {
    String config = "---\nai_generated: true\n---\n\n[core]\n\ttoken = hunter2\n";
    site.write(".git/config", config);
    site.write(".git/hooks/a.md", config);
    site.write("docs/.GIT/b.md", config);
    site.write(
        "articlint.yaml", "formats: {\".git/**\": text, \"**/*config*\": text, \"*\": text}\n");
    site.link("copy", ".git/config");
    site.link("inner.md", ".git/config");
    site.link("hooks", ".git/hooks");
    for (String name : new String[] {".git/config", ".git/hooks/a.md", "copy", "inner.md"}) {
      Cli.Result result = site.check(name);
      assertEquals(3, result.code(), name + result.out() + result.err());
      String said = result.out() + result.err();
      assertTrue(said.contains("it is a file of git, and never an article"), said);
      assertFalse(said.contains("hunter2") || said.contains("ai-style"), said);
    }
    assertEquals(3, site.check("docs/.GIT/b.md").code());
    for (String name : new String[] {".git", ".git/hooks", "hooks"}) {
      site.assertRefused("no article was found", "check", name);
    }
    Cli.Result stdin =
        site.cli().stdin(config).run("check", "--stdin", "--stdin-filename", ".git/x.md");
    assertEquals(3, stdin.code());
    Cli.Result all = site.check(".", "--format=concise");
    assertFalse(all.out().contains("ai-style"), all.out());
    assertTrue(
        all.err().contains("Left out as a link to a file that is no article: 2."), all.err());
    // A name that only looks like it.
    site.write("my.git/c.md", config);
    site.write("articlint.yaml", "extends: [recommended]\n");
    assertEquals(1, site.check("my.git/c.md").code());
  }
}
