package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report replaces an older report, and nothing else. */
class OutputTargetsTest {

  private static final String OTHER = "of somebody else\n";

  private MemorySite site;
  private Path other;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MemorySite();
    site.write("a.md", "# T\n\nWords.\n");
    other = Files.writeString(site.files.getPath("/other.yaml"), OTHER);
  }

  @AfterEach
  void close() throws IOException {
    site.close();
  }

  private void link(String name, String target) throws IOException {
    Path link = site.directory.resolve(name);
    Files.createDirectories(link.resolveSibling(""));
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, site.files.getPath(target));
  }

  private void assertRefused(String reason, String... args) {
    Cli.Result result = site.run(args);
    String said = result.out() + result.err();
    assertEquals(2, result.code(), said);
    assertTrue(said.contains(reason), "'" + reason + "' is not in: " + said);
  }

  @Test
  void reportsGoToReportsOnly() throws IOException {
    site.write("articlint.yaml", "extends: [recommended, ./house.yaml]\n");
    String pack = "pack: house\noverrides: {stale-last-reviewed: note}\nextends: [recommended]\n";
    site.write("house.yaml", pack);
    site.write(".git/config", "[core]\n");
    link("alias.json", "articlint.yaml");
    link("article.json", "a.md");
    link("out.json", "/other.yaml");
    String read = "which the check reads";
    assertRefused(
        "overwrite articlint.yaml, " + read, "check", ".", "--output=json=articlint.yaml");
    assertRefused("overwrite articlint.yaml, " + read, "check", ".", "--output=json=alias.json");
    assertRefused("overwrite house.yaml, " + read, "check", ".", "--output=json=house.yaml");
    assertRefused(read, "check", ".", "--output=json=articlint-baseline.json");
    assertRefused(read, "check", ".", "--output=json=.gitignore");
    assertRefused("the article a.md", "check", ".", "--output=json=article.json");
    assertRefused("the directory of git", "check", ".", "--output=json=.git/config");
    assertRefused("the directory of git", "check", ".", "--output=json=.git/hooks/pre-commit");
    assertRefused("a link that leads outside /site", "check", ".", "--output=json=out.json");
    assertRefused("r.json twice", "check", ".", "--output=json=r.json", "--output=sarif=./r.json");
    assertEquals("[core]\n", site.read(".git/config"));
    assertEquals(pack, site.read("house.yaml"));
    assertEquals(OTHER, Files.readString(other));
    assertEquals(0, site.check(".", "--output=json=r.json", "--output=sarif=r.sarif").code());
    assertEquals(0, site.check(".", "--output=json=r.json").code(), "a report is replaced");
    assertEquals(0, site.check(".", "--output=json=/r.json").code(), "named outside");
  }

  @Test
  void aConfigurationNamedElsewhereIsNotOverwrittenEither() throws IOException {
    Path config = Files.writeString(site.files.getPath("/house.yaml"), "fail-on: never\n");
    assertRefused(
        "which the check reads", "check", ".", "--config=/house.yaml", "--output=json=/house.yaml");
    assertEquals("fail-on: never\n", Files.readString(config));
  }
}
