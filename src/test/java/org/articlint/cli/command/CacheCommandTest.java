package org.articlint.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command cache shows and removes. */
class CacheCommandTest {

  @TempDir Path directory;

  private Cli.Result run(String... arguments) throws IOException {
    Path site = Files.createDirectories(directory.resolve("site"));
    return Cli.in(site).with("HOME", directory.resolve("home").toString()).run(arguments);
  }

  @Test
  void resultsAreShownAndRemoved() throws IOException {
    assertTrue(run("cache").out().startsWith("There are no results yet."));
    assertEquals("There were no results.\n", run("cache", "clean").out());
    for (int i = 0; i < 100; i++) {
      Files.writeString(directory.resolve("site/a" + i + ".md"), "# Title " + i + "\n");
    }
    run("check", ".");
    run("check", ".", "--format", "sarif");
    assertTrue(
        run("cache").out().matches("\\.articlint-cache: 2 files with results, 0\\.\\d MiB\n"),
        run("cache").out());
    assertEquals(run("cache").out(), run("cache", "status").out());
    Path other = Files.createFile(directory.resolve("site/.articlint-cache/other"));
    assertTrue(run("cache", "clean").out().startsWith("Removed 2 files with results, "));
    assertTrue(run("cache").out().startsWith("There are no results yet."));
    assertTrue(Files.exists(other), "only what is its own");
    assertEquals(2, run("cache", "other").code());
  }
}
