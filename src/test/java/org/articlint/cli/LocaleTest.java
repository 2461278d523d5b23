package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.articlint.Project;
import org.articlint.report.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same archive gives the same bytes in every language and time zone. */
@Tag("slow")
class LocaleTest {

  /** On the day of the examples in UTC, when some zones have the day before and some the next. */
  private static final Instant ELEVEN_THIRTY = Instant.parse(Project.TODAY + "T11:30:00Z");

  /** Each way to print besides reports. */
  private static final List<List<String>> COMMANDS =
      List.of(
          check("--diff"),
          check("--pack", "missing.yaml"),
          List.of("rules", "--all"),
          List.of("rules", "--all", "--format", "json"),
          List.of("explain", "stale-last-reviewed"),
          List.of("config", "examples/archive"),
          List.of("boilerplate", "examples/archive", "--min-articles", "2"),
          List.of("schema", "config"),
          List.of("check", "--help"));

  private static List<String> expected = List.of();

  @BeforeAll
  static void runInNoLanguage() throws Exception {
    expected = linesOf("", "UTC");
    assertTrue(expected.size() > 1_000, expected::toString);
  }

  /**
   * Nothing in {@link Main#run} sets a locale, so a number or a letter that is formatted without
   * one shows here: in Thai or Arabic digits, or with a dotless i.
   */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "th-TH-u-nu-thai, Etc/GMT+12",
    "ar-EG-u-nu-arab, Pacific/Apia",
  })
  void localeAndZoneDoNotMatter(String tag, String zone) throws Exception {
    List<String> found = linesOf(tag, zone);
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i), "line " + (i + 1));
    }
    assertEquals(expected.size(), found.size(), "number of lines");
  }

  /**
   * Runs the commands in a process of their own: the expression library formats some of its names
   * by the default locale, and keeps them, so a locale must not change under it.
   */
  private static List<String> linesOf(String tag, String zone)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Commands.class.getName(),
                tag,
                zone)
            .directory(Project.DIRECTORY.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().toList();
  }

  private static List<String> check(String... options) {
    List<String> command =
        new ArrayList<>(List.of("check", "examples/archive", "examples/page-export"));
    command.addAll(List.of(options));
    return command;
  }

  /** Runs all commands in a language and time zone, and prints what they print. */
  static final class Commands {

    private Commands() {}

    public static void main(String[] tagAndZone) throws IOException {
      Locale.setDefault(Locale.forLanguageTag(tagAndZone[0]));
      TimeZone.setDefault(TimeZone.getTimeZone(tagAndZone[1]));
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (List<String> command : COMMANDS) {
        out.println(command);
        run(out, command);
      }
      printReports(out);
    }

    private static void run(PrintStream out, List<String> command) {
      Cli.Result result =
          Cli.in(Project.DIRECTORY)
              .with("SOURCE_DATE_EPOCH", "" + ELEVEN_THIRTY.getEpochSecond())
              .run(command.toArray(String[]::new));
      out.println(result.out());
      out.println(result.err());
    }

    /** All reports of one run; the examples have findings of every severity. */
    private static void printReports(PrintStream out) throws IOException {
      Path directory = Files.createTempDirectory("reports");
      List<String> options = new ArrayList<>(List.of("--statistics", "--show-suppressed"));
      for (ReportFormat format : ReportFormat.values()) {
        options.add("--output");
        options.add(format + "=" + directory.resolve("" + format));
      }
      run(out, check(options.toArray(String[]::new)));
      for (ReportFormat format : ReportFormat.values()) {
        Path report = directory.resolve("" + format);
        out.println(format);
        out.println(Files.readString(report));
        Files.delete(report);
      }
      Files.delete(directory);
    }
  }
}
