package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memory that the launcher gives to Java. */
class LauncherMemoryIT {

  private static final long GIBIBYTE = 1L << 30;

  @TempDir Path directory;

  @Test
  void theHeapIsAQuarterOfTheMemoryAndTwoGibibytesAtMost() {
    assertEquals(2 * GIBIBYTE, heap("-XX:MaxRAM=8g"));
    assertEquals(GIBIBYTE, heap("-XX:MaxRAM=4g"));
    assertTrue(heap("") <= 2 * GIBIBYTE, "whatever memory this machine has");
    assertEquals(3 * GIBIBYTE, heap("-Xmx3g"), "the user's word counts");
  }

  /** The largest heap in bytes, as Java states it. */
  private long heap(String options) {
    Cli.Result result =
        new Launcher(directory)
            .with("ARTICLINT_JAVA_OPTIONS", "-XX:+PrintFlagsFinal " + options)
            .run("--version");
    Matcher flag = Pattern.compile(" MaxHeapSize += (\\d+) ").matcher(result.err());
    assertTrue(flag.find(), result.err());
    return Long.parseLong(flag.group(1));
  }

  /** Of both kinds of run; a process takes some 70 MiB beside its heap. */
  @ParameterizedTest
  @ValueSource(strings = {"a.md", "."})
  void aLargeArticleTakesLittleHeap(String target) throws IOException {
    StringBuilder text = new StringBuilder("# Steps\n\n");
    for (int i = 1; text.length() < 3_500_000; i++) {
      text.append(i).append(". Run command ").append(i).append(" and wait until it has ended.\n");
    }
    Files.writeString(directory.resolve("a.md"), text);
    Cli.Result result =
        new Launcher(directory).with("ARTICLINT_JAVA_OPTIONS", "-Xlog:gc:stderr").run(target);
    assertEquals(0, result.code(), result.err());
    int mebibytes =
        Pattern.compile("\\d+M->\\d+M\\((\\d+)M\\)")
            .matcher(result.err())
            .results()
            .mapToInt(collection -> Integer.parseInt(collection.group(1)))
            .max()
            .orElseThrow();
    assertTrue(mebibytes < 320, mebibytes + " MiB");
  }

  /** One sentence, no line of Java, nothing on standard output, and nothing left of a report. */
  @Test
  void tooLittleMemoryIsNoAnswer() throws IOException {
    Files.writeString(directory.resolve("a.md"), "word ".repeat(800_000));
    Path reports = Files.createDirectory(directory.resolve("reports"));
    Cli.Result result =
        new Launcher(directory)
            .with("ARTICLINT_JAVA_OPTIONS", "-Xmx16m")
            .run("a.md", "--format", "json", "--output", "sarif=reports/a.sarif");
    assertEquals(3, result.code(), result.err());
    assertTrue(
        result
            .err()
            .matches(
                "articlint: Java ran out of memory, of which it had \\d+ MiB;"
                    + " ARTICLINT_JAVA_OPTIONS=-Xmx4g would give it 4 GiB"
                    + " \\(docs/limits.md says what archives take\\)\n"),
        result.err());
    assertEquals("", result.out());
    try (Stream<Path> left = Files.list(reports)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
