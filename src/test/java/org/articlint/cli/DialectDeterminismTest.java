package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.articlint.Project;
import org.articlint.parse.FuzzPages;
import org.articlint.parse.Mutations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive of pages of all dialects after random changes gives the same bytes with one thread and
 * with eight. {@code -Dfuzz.files=10000} writes more of them.
 */
class DialectDeterminismTest {

  private static final int FILES = Integer.getInteger("fuzz.files", 20);

  @TempDir Path directory;

  @BeforeEach
  void writePages() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
    Random random = new Random(1);
    for (String name : FuzzPages.NAMES) {
      for (int i = 0; i < FILES; i++) {
        String page = Mutations.mutate(FuzzPages.text(name), random);
        Files.write(directory.resolve(i + "-" + name), page.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void numberOfThreadsDoesNotMatter() {
    for (String format : new String[] {"text", "json"}) {
      String one = run(format, "1");
      assertTrue(one.contains("paragraph-count-mismatch"), one);
      assertEquals(one, run(format, "8"));
    }
  }

  private String run(String format, String threads) {
    Cli.Result result =
        Cli.in(directory)
            .run("check", ".", "--today", Project.TODAY, "--format", format, "--threads", threads);
    return result.code() + "\n" + result.out();
  }
}
