package org.articlint.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articlint.cli.Cli;
import org.articlint.cli.LargeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command index shows, makes and removes. */
class IndexCommandTest {

  @TempDir Path directory;
  private LargeSite site;

  @BeforeEach
  void writeSite() throws IOException {
    site = new LargeSite(directory);
  }

  @Test
  void theIndexIsShownMadeAndRemoved() throws Exception {
    assertTrue(index().out().startsWith("There is no index yet."));
    assertTrue(index("clean").out().startsWith("There was no index."));
    assertTrue(index("--no-config").err().contains("this is no git work tree"));
    Cli.Result made = index("rebuild");
    assertEquals(0, made.code(), made.err());
    assertTrue(made.out().contains(": 540 articles, "), made.out());
    assertTrue(made.out().endsWith(", of the work tree\n"), made.out());
    assertEquals(made.out(), index("status").out());
    Path manifest;
    try (Stream<Path> files = Files.walk(site.directory.resolve(LargeSite.CACHE))) {
      manifest = files.filter(file -> file.endsWith("manifest")).findFirst().orElseThrow();
    }
    Files.writeString(manifest, "not one");
    assertTrue(index().out().contains("damaged; the next check rebuilds it"));
    site.git("init", "-q", ".");
    site.git("add", ".");
    site.git("commit", "-q", "-m", "first");
    assertTrue(index("rebuild", "--staged").out().contains(", of the git tree "));
    assertEquals("Removed .articlint-cache.\n", index("clean").out());
    assertFalse(Files.exists(site.directory.resolve(LargeSite.CACHE)));
    assertEquals(2, index("other").code());
    assertTrue(index("rebuild", "--no-config").out().contains(": 541 articles, "), "drafts, too");
    assertEquals("Removed .articlint-cache.\n", index("clean", "--no-config").out());
  }

  private Cli.Result index(String... arguments) {
    List<String> all = new ArrayList<>(List.of("index"));
    all.addAll(List.of(arguments));
    return site.cli(site.directory).run(all.toArray(String[]::new));
  }
}
