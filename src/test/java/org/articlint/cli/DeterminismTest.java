package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.articlint.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same archive gives the same bytes, whatever the machine. */
@Tag("slow")
class DeterminismTest {

  private static final String[] FORMATS = {"text", "concise", "json", "sarif"};

  @TempDir Path directory;

  @Test
  void numberOfThreadsDoesNotMatter() {
    for (String format : FORMATS) {
      String one = run(Project.DIRECTORY, format, "1");
      assertTrue(one.contains("missing-rollback-note"), one);
      for (String threads : List.of("2", "8")) {
        assertEquals(one, run(Project.DIRECTORY, format, threads));
      }
    }
  }

  @Test
  void lineEndsAndByteOrderMarkDoNotMatter() throws IOException {
    String expected = runWith("lf", text -> text);
    assertTrue(expected.contains("missing-rollback-note"), expected);
    assertEquals(expected, runWith("crlf", text -> text.replace("\n", "\r\n")));
    assertEquals(expected, runWith("cr", text -> text.replace("\n", "\r")));
    assertEquals(expected, runWith("bom", text -> "\uFEFF" + text));
  }

  private String runWith(String name, UnaryOperator<String> change) throws IOException {
    Path copy = directory.resolve(name);
    Project.copy(Project.DIRECTORY.resolve("examples"), copy.resolve("examples"));
    Files.createDirectories(copy.resolve(".git"));
    for (String kind : List.of("archive", "page-export")) {
      try (var files = Files.walk(copy.resolve("examples").resolve(kind))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith(".yaml")) {
            Files.writeString(file, change.apply(Files.readString(file)));
          }
        }
      }
    }
    return run(copy, "concise", "2");
  }

  private static String run(Path directory, String format, String threads) {
    return Cli.in(directory)
        .run(
            "check",
            "examples/archive",
            "examples/page-export",
            "--today",
            Project.TODAY,
            "--format",
            format,
            "--threads",
            threads)
        .out();
  }
}
