package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that a command line names: none leads out of the work tree that has it. */
class NamedLinksTest {

  private static final String SECRET =
      "---\nlast_reviewed: 2020-01-01\nparagraphs: 7\n---\n\n# T\n\nThe password is hunter2.\n";

  private MemorySite site;
  private Path secret;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    site.write("a.md", MemorySite.STALE);
    site.write("docs/b.md", MemorySite.STALE);
    Files.createDirectories(site.files.getPath("/outside"));
    secret = Files.writeString(site.files.getPath("/outside/secret.md"), SECRET);
    site.link("link.md", "/outside/secret.md");
    site.link("folder", "/outside");
  }

  @AfterEach
  void close() throws IOException {
    assertEquals(SECRET, Files.readString(secret));
    site.close();
  }

  private void assertRefused(String link, String... args) {
    String said =
        site.assertRefused("'" + link + "' is a link that leads outside /site, where", args);
    assertFalse(said.contains("hunter2") || said.contains("paragraph"), said);
  }

  @Test
  void aLinkThatLeadsOutIsNeitherReadNorWritten() throws IOException {
    assertRefused("link.md", "check", "link.md");
    assertRefused("link.md", "check", "a.md", "link.md");
    assertRefused("link.md", "check", "/site/link.md");
    assertRefused("link.md", "link.md");
    assertRefused("link.md", "check", "link.md", "--fix");
    assertRefused("link.md", "check", "link.md", "--diff");
    assertRefused("link.md", "queue", "link.md");
    assertRefused("link.md", "config", "link.md");
    assertRefused("folder", "check", "folder");
    assertRefused("folder", "check", "folder/secret.md");
    assertRefused("folder", "boilerplate", "folder");
    assertRefused("folder", "check", "folder", "--fix");
    site.link("docs/hop.md", "../link.md");
    assertRefused("docs/hop.md", "check", "docs/hop.md");
    site.link("up", "..");
    assertRefused("up", "check", "up/outside/secret.md");
  }

  @Test
  void reviewsOfTheOthersAreRecorded() throws IOException {
    Cli.Result result =
        site.run("reviewed", "link.md", "folder/secret.md", "a.md", "--by", "Ada Berg");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("link.md: not recorded: 'link.md' is a link"), result.err());
    assertTrue(result.err().contains("folder/secret.md: not recorded: 'folder'"), result.err());
    assertTrue(site.read("a.md").contains("Ada Berg"));
  }

  @Test
  void linksWithinTheWorkTreeStandForWhatTheyLeadTo() throws IOException {
    site.link("alias.md", "docs/b.md");
    site.link("content", "docs");
    site.link("chain.md", "content/b.md");
    for (String name : new String[] {"alias.md", "content", "content/b.md", "chain.md"}) {
      assertEquals(
          "docs/b.md:2:16",
          site.check(name, "--format=concise").out().replaceFirst(": .*\n", ""),
          name);
    }
    // Out and in again.
    Files.createSymbolicLink(
        site.files.getPath("/outside/back.md"), site.files.getPath("/site/a.md"));
    site.link("round.md", "/outside/back.md");
    assertTrue(site.check("round.md", "--format=concise").out().startsWith("a.md:2:16"));
    site.link("loop.md", "loop.md");
    assertEquals(3, site.check("loop.md").code());
    site.link("gone.md", "/outside/none.md");
    assertEquals(3, site.check("gone.md").code());
  }

  @Test
  void whatIsNamedElsewhereIsMeant() throws IOException {
    Cli.Result named = site.check("/outside/secret.md", "--format=concise");
    assertEquals(1, named.code(), named.err());
    assertTrue(named.out().contains("secret.md:3:13: error"), named.out());
    // A link that no checkout has brought: those of the system, on the way to its directories.
    Files.createSymbolicLink(site.files.getPath("/tmp"), site.files.getPath("/outside"));
    assertEquals(1, site.check("/tmp/secret.md").code());
    Files.createSymbolicLink(site.files.getPath("/home"), site.directory);
    assertTrue(site.check("/home/a.md", "--format=concise").out().startsWith("a.md:2:16"));
    assertRefused("link.md", "check", "/home/link.md");
  }

  /** Without git, the working directory is the root. */
  @Test
  void withoutGitTheWorkingDirectoryHoldsItsLinks() throws IOException {
    Files.delete(site.directory.resolve(".git"));
    assertRefused("link.md", "check", "link.md");
    site.link("alias.md", "docs/b.md");
    assertTrue(site.check("alias.md", "--format=concise").out().startsWith("docs/b.md:2:16"));
  }
}
