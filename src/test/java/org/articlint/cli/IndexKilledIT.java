package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes the index leaves nothing that changes an answer. */
class IndexKilledIT {

  private static final int ARTICLES = 1_200;
  private static final int TRIES = 6;

  @TempDir Path directory;

  @Test
  void theNextRunGivesTheRightAnswer() throws Exception {
    Path site = Files.createDirectories(directory.resolve("site"));
    Files.writeString(site.resolve("articlint.yaml"), "extends: [recommended]\n");
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder("# Title\n\n");
      for (int paragraph = 0; paragraph < 4; paragraph++) {
        text.append("This is one of some paragraphs that many articles of the site have, and it");
        text.append(" goes on for a while until it names number ").append(i % 97 * paragraph);
        text.append(" and then ends with these words.\n\n");
      }
      Files.writeString(site.resolve("%04d.md".formatted(i)), text);
    }
    Launcher launcher = new Launcher(site);
    long start = System.nanoTime();
    Cli.Result expected = launcher.run("check", "0042.md", "--format", "json");
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertEquals(0, expected.code(), expected.err());
    assertTrue(expected.out().contains("repeated-boilerplate"), expected.out());

    for (int attempt = 1; attempt <= TRIES; attempt++) {
      delete(site.resolve(".articlint-cache"), attempt);
      ProcessBuilder builder =
          new ProcessBuilder(Project.DIRECTORY.resolve("articlint").toString(), "check", "0042.md")
              .directory(site.toFile())
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("output").toFile());
      builder.environment().put("ARTICLINT_NO_BUILD", "1");
      Process process = builder.start();
      // The index is written towards the end.
      process.waitFor(whole / 2 + whole * attempt / (2 * TRIES), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertEquals(expected, launcher.run("check", "0042.md", "--format", "json"));
    }
  }

  /** Now everything, now only what says which files hold. */
  private static void delete(Path cache, int attempt) throws IOException {
    try (var files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (attempt % 2 == 0 || file.endsWith("manifest")) {
          Files.delete(file);
        }
      }
    }
  }
}
