package org.articlint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each report of the example archive, to the letter. {@code -Dupdate} writes them anew. */
class GoldenReportsTest {

  private static final Path GOLDEN = Project.DIRECTORY.resolve("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(strings = {"text", "concise", "json", "sarif"})
  void theExampleArchiveIsReportedAsBefore(String format) throws IOException {
    Cli.Result result =
        Cli.in(Project.DIRECTORY)
            .run("check", "examples/archive", "--today", Project.TODAY, "--format", format);
    Path golden = GOLDEN.resolve("archive." + format);
    if (System.getProperty("update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, result.out());
    }
    assertEquals(Files.readString(golden), result.out());
    assertEquals(1, result.code());
  }
}
