package org.articlint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.articlint.GoldenFile;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each report of the example archive, to the letter. {@code -Dupdate} writes them anew. */
class GoldenReportsTest {

  private static final Path GOLDEN = Project.DIRECTORY.resolve("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(strings = {"archive.text", "archive.concise", "archive.json", "archive.sarif"})
  void theExampleArchiveIsReportedAsBefore(String golden) throws IOException {
    String format = golden.substring(golden.indexOf('.') + 1);
    Cli.Result result =
        Cli.in(Project.DIRECTORY)
            .run("check", "examples/archive", "--today", Project.TODAY, "--format", format);
    GoldenFile.at(GOLDEN.resolve(golden)).assertHolds(result.out());
    assertEquals(1, result.code());
  }
}
