package org.articlint.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same archive gives the same bytes, whatever the machine. */
class DeterminismTest {

  private static final String[] FORMATS = {"text", "concise", "json", "sarif"};

  /** On the day of the examples in UTC, when some zones have the day before and some the next. */
  private static final Instant ELEVEN_THIRTY = Instant.parse(Project.TODAY + "T11:30:00Z");

  /** Each way to print; the examples have findings of every severity. */
  private static final List<List<String>> COMMANDS =
      Stream.concat(
              Stream.of(ReportFormat.values())
                  .map(
                      format ->
                          check(
                              "--format", format.toString(), "--statistics", "--show-suppressed")),
              Stream.of(
                  check("--diff"),
                  check("--pack", "missing.yaml"),
                  List.of("rules", "--all"),
                  List.of("rules", "--all", "--format", "json"),
                  List.of("explain", "stale-last-reviewed"),
                  List.of("config", "examples/archive"),
                  List.of("boilerplate", "examples/archive", "--min-articles", "2"),
                  List.of("schema", "config"),
                  List.of("check", "--help")))
          .toList();

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

  /**
   * Nothing in {@link org.articlint.cli.Main#run} sets a locale, so a number or a letter that is
   * formatted without one shows here: in Thai or Arabic digits, or with a dotless i.
   */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "th-TH-u-nu-thai, Etc/GMT+12",
    "ar-EG-u-nu-arab, Pacific/Apia",
  })
  void localeAndZoneDoNotMatter(String tag, String zoneId) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (List<String> command : COMMANDS) {
      Cli.Result expected;
      Cli.Result elsewhere;
      try {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        expected = run(Project.DIRECTORY, command);
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        elsewhere = run(Project.DIRECTORY, command);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
      assertFalse(expected.out().isEmpty() && expected.err().isEmpty(), command.toString());
      assertSameLines(expected.out(), elsewhere.out(), command + " on standard output");
      assertSameLines(expected.err(), elsewhere.err(), command + " on standard error");
    }
  }

  /** Names the first line that differs, where two whole reports would be unreadable. */
  private static void assertSameLines(String expected, String actual, String what) {
    List<String> wanted = expected.lines().toList();
    List<String> found = actual.lines().toList();
    for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
      assertEquals(wanted.get(i), found.get(i), what + ", line " + (i + 1));
    }
    assertEquals(wanted.size(), found.size(), what + ", number of lines");
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
    return run(directory, check("--format", format, "--threads", threads)).out();
  }

  private static Cli.Result run(Path directory, List<String> command) {
    return Cli.in(directory)
        .with("SOURCE_DATE_EPOCH", "" + ELEVEN_THIRTY.getEpochSecond())
        .run(command.toArray(String[]::new));
  }

  private static List<String> check(String... options) {
    List<String> command =
        new ArrayList<>(List.of("check", "examples/archive", "examples/page-export"));
    command.addAll(List.of(options));
    return command;
  }
}
