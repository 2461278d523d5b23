package org.articlint.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.MemorySite;
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

  @Test
  void reportsGoToReportsOnly() throws IOException {
    site.write("articlint.yaml", "extends: [recommended, ./house.yaml]\n");
    String pack = "pack: house\noverrides: {stale-last-reviewed: note}\nextends: [recommended]\n";
    site.write("house.yaml", pack);
    site.write(".git/config", "[core]\n");
    site.link("alias.json", "articlint.yaml");
    site.link("article.json", "a.md");
    site.link("out.json", "/other.yaml");
    String read = "which the check reads";
    site.assertRefused(
        "overwrite articlint.yaml, " + read, "check", ".", "--output=json=articlint.yaml");
    site.assertRefused(
        "overwrite articlint.yaml, " + read, "check", ".", "--output=json=alias.json");
    site.assertRefused("overwrite house.yaml, " + read, "check", ".", "--output=json=house.yaml");
    site.assertRefused(read, "check", ".", "--output=json=articlint-baseline.json");
    site.assertRefused(read, "check", ".", "--output=json=.gitignore");
    site.assertRefused("the article a.md", "check", ".", "--output=json=article.json");
    site.assertRefused("the directory of git", "check", ".", "--output=json=.git/config");
    site.assertRefused("the directory of git", "check", ".", "--output=json=.git/hooks/pre-commit");
    site.assertRefused("a link that leads outside /site", "check", ".", "--output=json=out.json");
    site.link("new.json", "/new.json");
    site.link("chain.json", "new.json");
    site.link("hook.json", ".git/hooks/pre-push");
    site.link("loop.json", "loop.json");
    for (String option : List.of("--output=json=", "--history=")) {
      String[] html = {"check", ".", "--format=html"};
      for (String link : List.of("new.json", "chain.json")) {
        site.assertRefused(
            "a link that leads outside /site", html[0], html[1], html[2], option + link);
      }
      site.assertRefused("the directory of git", html[0], html[1], html[2], option + "hook.json");
    }
    assertFalse(Files.exists(site.files.getPath("/new.json")));
    assertEquals(0, site.check(".", "--output=json=loop.json").code(), "a report replaces it");
    site.assertRefused(
        "r.json twice", "check", ".", "--output=json=r.json", "--output=sarif=./r.json");
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
    site.assertRefused(
        "which the check reads", "check", ".", "--config=/house.yaml", "--output=json=/house.yaml");
    assertEquals("fail-on: never\n", Files.readString(config));
  }
}
