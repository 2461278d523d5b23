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

/** What a checkout brings neither reads nor writes files of whoever checks it. */
class UntrustedCheckoutTest {

  private static final String SECRET = "password: hunter2\n";

  private MemorySite site;
  private Path secret;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    site.write("a.md", "# T\n\nWords.\n");
    secret = Files.writeString(site.files.getPath("/secret.yaml"), SECRET);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private void assertRefused(String reason, String... args) {
    String said = site.assertRefused(reason, args);
    assertFalse(said.contains("hunter2") || said.contains("password"), said);
  }

  @Test
  void aSecondConfigurationIsNotPassedOverInSilence() throws IOException {
    site.write("articlint.yaml", "fail-on: warning\n");
    site.write("sub/articlint.yml", "fail-on: never\n");
    site.write("sub/b.md", "# B\n");
    assertEquals("", site.check("--quiet", "--format", "json").err());
    site.write(".articlint.yaml", "fail-on: never\n");
    Cli.Result told = site.check("--quiet", "--format", "json");
    assertEquals(0, told.code(), told.err());
    assertTrue(
        told.err().contains(".articlint.yaml is not used, because articlint.yaml beside it is"),
        told.err());
    assertEquals("", site.check("--quiet", "--format", "json", "--config=articlint.yaml").err());
    site.link(".articlint.yaml", "gone.yaml");
    assertRefused("not used, because articlint.yaml beside it is; nor can it be read", "check");
    site.link(".articlint.yaml", "/secret.yaml");
    assertRefused("a link leads outside", "check");
    Files.delete(site.directory.resolve(".articlint.yaml"));
    site.write("sub/.articlint.yml", "fail-on: error\n");
    assertTrue(
        site.check().err().contains("sub/.articlint.yml is not used, because sub/articlint.yml"));
  }

  @Test
  void aConfigurationIsNotReadThroughALinkThatLeadsOut() throws IOException {
    String reason = "articlint.yaml: the configuration cannot be read: a link leads outside /site";
    site.link("articlint.yaml", "/secret.yaml");
    assertRefused(reason, "check", ".");
    assertRefused(reason, "check", "a.md");
    assertRefused(reason, "config");
    assertRefused(reason, "config", "--validate", ".");
    site.link("articlint.yaml", "../secret.yaml");
    assertRefused(reason, "check", ".");
    Files.delete(site.directory.resolve("articlint.yaml"));
    site.link("sub/.articlint.yml", "/secret.yaml");
    site.write("sub/b.md", "# B\n");
    assertRefused("a link leads outside", "check", ".");
    // Inside it is as good as a file, and whoever names a file means it.
    Files.delete(site.directory.resolve("sub/.articlint.yml"));
    site.write("configs/strict.yaml", "fail-on: warning\n");
    site.link("articlint.yaml", "configs/strict.yaml");
    site.write("a.md", MemorySite.STALE);
    assertEquals(1, site.check("a.md").code());
    Files.writeString(site.files.getPath("/lax.yaml"), "fail-on: never\n");
    assertEquals(0, site.check("a.md", "--config", "/lax.yaml").code());
  }

  @Test
  void aConfigurationThatLeadsNowhereIsNotPassedOver() throws IOException {
    site.link("articlint.yaml", "/nowhere.yaml");
    assertRefused("the configuration cannot be read: it is a link that leads nowhere", "check");
    site.link("articlint.yaml", "articlint.yaml");
    assertEquals(2, site.run("check").code(), "a link to itself");
    Files.delete(site.directory.resolve("articlint.yaml"));
    Files.createDirectory(site.directory.resolve("articlint.yaml"));
    assertEquals(0, site.check("a.md").code(), "a directory of that name is none");
  }

  @Test
  void aBaselineIsNeitherReadNorWrittenThroughALinkThatLeadsOut() throws IOException {
    site.write("articlint.yaml", "extends: [recommended]\n");
    site.link("articlint-baseline.json", "/secret.yaml");
    assertRefused("the baseline cannot be read: a link leads outside /site", "check", ".");
    for (String[] action : new String[][] {{"create", "--update"}, {"prune"}, {"report"}}) {
      String[] command = new String[1 + action.length];
      command[0] = "baseline";
      System.arraycopy(action, 0, command, 1, action.length);
      assertRefused("articlint-baseline.json cannot be used: a link leads outside", command);
    }
    assertEquals(SECRET, Files.readString(secret));
    assertEquals(0, site.check(".", "--no-baseline").code());
    site.link("articlint-baseline.json", "/nowhere.json");
    assertRefused("the baseline cannot be read: it is a link that leads nowhere", "check", ".");
    assertRefused("it is a link that leads nowhere", "baseline", "create");
    site.write("kept/baseline.json", "{\"articlint-baseline\": 1, \"findings\": []}\n");
    site.link("articlint-baseline.json", "kept/baseline.json");
    assertEquals(0, site.check(".").code());
  }

  @Test
  void whatAConfigurationNamesIsNotReadThroughALinkThatLeadsOut() throws IOException {
    site.link("link.yaml", "/secret.yaml");
    site.link("folder", "/");
    for (String name : new String[] {"link.yaml", "folder/secret.yaml", "../secret.yaml"}) {
      site.write("articlint.yaml", "formats: {\"*.txt\": " + name + "}\n");
      assertRefused("outside /site", "check", ".");
      site.write("articlint.yaml", "extends: [./" + name + "]\n");
      assertRefused("outside /site", "check", ".");
      site.write(
          "articlint.yaml",
          "rules: {repeated-boilerplate: {check: {allow: {file: " + name + "}}}}\n");
      assertRefused("outside /site", "check", ".");
    }
  }

  @Test
  void anArchiveThatALinkLeadsOutIsRefused() throws IOException {
    Files.createDirectories(site.files.getPath("/other"));
    Files.writeString(site.files.getPath("/other/b.md"), "# B\n");
    site.link("docs", "/other");
    site.write("articlint.yaml", "archive: docs\n");
    assertRefused("the archive cannot be used: a link leads outside /site", "check");
    // A link to a directory of the checkout stands for it.
    site.write("content/c.md", "# C\n");
    site.link("docs", "content");
    Cli.Result inside = site.check();
    assertEquals(0, inside.code(), inside.err());
    assertTrue(inside.out().contains("Checked 1 article"), inside.out());
  }

  /** An option of CI names a file of the checkout, which a pull request may replace by a link. */
  @Test
  void whatAnOptionNamesIsNotReadThroughALinkThatLeadsOut() throws IOException {
    site.link("link.yaml", "/secret.yaml");
    site.link("ci", "/");
    for (String name : new String[] {"link.yaml", "ci/secret.yaml", "/site/link.yaml"}) {
      String reason = "is a link that leads outside /site";
      for (String option : new String[] {"--config", "--pack"}) {
        for (String command : new String[] {"check", "queue", "config", "rules"}) {
          assertRefused(reason, command, option, name);
        }
        assertRefused(reason, "explain", "stale-date", option, name);
        assertRefused(reason, "reviewed", "a.md", "--by", "Ada Berg", option, name);
      }
      assertRefused(reason, "test", name);
      assertRefused(reason, "check", "a.md", "--baseline", name);
    }
    assertRefused("there is no file 'none.yaml'", "check", "--config", "none.yaml");
  }

  @Test
  void whatAFileOfTheCheckoutNamesIsBoundToItAlsoIfAnOptionNamesTheFile() throws IOException {
    site.link("link.yaml", "/secret.yaml");
    Files.createSymbolicLink(site.files.getPath("/home"), site.directory);
    for (String name : new String[] {"link.yaml", "../secret.yaml"}) {
      site.write("ci.yaml", "extends: [./" + name + "]\n");
      site.write("pack.yaml", "{pack: p, extends: [./" + name + "]}\n");
      assertRefused("outside /site", "check", "--config", "ci.yaml");
      assertRefused("outside /site", "check", "--config", "/home/ci.yaml");
      assertRefused("outside /site", "check", "--pack", "pack.yaml");
      assertRefused("outside /site", "test", "pack.yaml");
      // A file of the user may name others of theirs, whatever the checkout holds.
      Files.writeString(site.files.getPath("/pack.yaml"), "{pack: p, extends: [./base.yaml]}\n");
      Files.writeString(site.files.getPath("/base.yaml"), "{pack: base, extends: [recommended]}\n");
      Files.writeString(site.files.getPath("/ci.yaml"), "extends: [./pack.yaml]\n");
      assertRefused("outside /site", "check", "--config", "/ci.yaml", "--pack", "pack.yaml");
      assertEquals(0, site.check("a.md", "--config", "/ci.yaml").code());
      assertEquals(0, site.check("a.md", "--pack", "/pack.yaml").code());
    }
  }
}
