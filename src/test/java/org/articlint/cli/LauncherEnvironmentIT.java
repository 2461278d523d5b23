package org.articlint.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the environment tells other programs changes no answer, and no stream has to be open. */
@Tag("slow")
class LauncherEnvironmentIT {

  /** In Turkish, the small letter of I is another one, so that none of these would be known. */
  private static final String[] ARGUMENTS = {
    ".", "--format=CONCISE", "--fail-on=WARNING", "--today", Project.TODAY
  };

  @TempDir Path directory;

  @BeforeEach
  void makeSite() throws IOException {
    write("INDEX.MD", "---\nAI_GENERATED: TRUE\nLAST_REVIEWED: 2020-01-01\n---\n\n# I\n\nWords.\n");
    write("ı.md", "---\nlast_reviewed: 2020-01-01\n---\n\n# İ\n\nWords.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, tr_TR.UTF-8",
    "LANG, tr_TR",
    "JAVA_TOOL_OPTIONS, -Duser.language=tr -Duser.country=TR",
    "JAVA_TOOL_OPTIONS, -Dfile.encoding=ISO-8859-9",
    "COLUMNS, 20",
    "ARTICLINT_COLUMNS, junk",
    "ARTICLINT_COLUMNS, 0",
    "ARTICLINT_COLUMNS, 99999999999",
    // These choose what the options of the launcher choose, too.
    "JAVA_TOOL_OPTIONS, -XX:+UseG1GC -XX:TieredStopAtLevel=4 -XX:CICompilerCount=4",
    "JAVA_TOOL_OPTIONS, -XX:NewSize=8m -XX:MaxNewSize=16m -Xshare:off",
    "JAVA_TOOL_OPTIONS, -Xlog:gc -verbose:gc -XX:SharedArchiveFile=/no/archive",
    "JDK_JAVA_OPTIONS, -XX:MaxRAMPercentage=75 -XX:MaxRAM=64g",
  })
  void whatOtherProgramsAreToldChangesNoAnswer(String variable, String value) {
    Cli.Result expected = new Launcher(directory).run(ARGUMENTS);
    assertEquals(1, expected.code(), expected.err());
    assertEquals(3, expected.out().lines().count(), expected.out());
    Cli.Result result = new Launcher(directory).with(variable, value).run(ARGUMENTS);
    assertEquals(expected.out(), result.out());
    assertEquals(withoutJava(expected.err()), withoutJava(result.err()));
    assertEquals(1, result.code());
  }

  /** Java itself tells the options that it takes from variables. */
  private static String withoutJava(String err) {
    return err.lines().filter(line -> !line.contains("Picked up J")).collect(joining("\n"));
  }

  /** The findings are in the file, although nobody could be told so. */
  @ParameterizedTest
  @ValueSource(strings = {">&-", ">&- 2>&-", "<&- >&- 2>&-"})
  void aReportInAFileIsWholeWhereNoOutputIsOpen(String closed) throws IOException {
    run("--output=json=expected.json");
    String expected = Files.readString(directory.resolve("expected.json"));
    assertTrue(expected.contains("stale-last-reviewed"), expected);
    assertEquals(2, run("--output=json=report.json " + closed).code());
    assertEquals(expected, Files.readString(directory.resolve("report.json")));
  }

  /** Java would get the number of a closed stream for the next file that it opens. */
  @Test
  void nothingIsWrittenIntoFilesInsteadOfAClosedStream() throws IOException {
    String before = Files.readString(directory.resolve("ı.md"));
    Cli.Result result = run("2>&-");
    assertEquals(1, result.code());
    assertEquals(3, result.out().lines().count(), result.out());
    assertEquals(2, run(">&-").code());
    assertEquals(2, run("<&- >&- 2>&-").code());
    assertEquals(before, Files.readString(directory.resolve("ı.md")));
    try (var files = Files.list(directory)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".log")));
    }
  }

  private Cli.Result run(String end) {
    String line = "'%s' %s %s".formatted(Launcher.BUILT, String.join(" ", ARGUMENTS), end);
    return new Launcher(directory).shell("sh", "-c", line);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
