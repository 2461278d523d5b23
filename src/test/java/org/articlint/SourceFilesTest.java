package org.articlint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What class files do not show. */
class SourceFilesTest {

  private static final int MAX_LINES = 300;

  private static final Pattern NUMBER_FORMAT =
      Pattern.compile("^(?!\\s*[/*]).*%[-#+ 0,(]*\\d*(\\.\\d+)?[dfeEgG](?![a-z])");

  @Test
  void noFileIsTooLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources("src/main/java", "src/test/java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > MAX_LINES) {
        tooLong.add(Project.DIRECTORY.relativize(file) + ": " + lines);
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /**
   * {@code %d} and {@code %f} use the digits of the default locale; {@code %s} of a number does
   * not. Case mapping without a locale is an error of Error Prone's.
   */
  @Test
  void noNumberIsFormattedByTheDefaultLocale() throws IOException {
    List<String> byLocale = new ArrayList<>();
    for (Path file : sources("src/main/java")) {
      String source = Files.readString(file).replaceAll("Locale\\.ROOT,\\s*\"[^\"]*\"", "");
      source
          .lines()
          .filter(line -> NUMBER_FORMAT.matcher(line).find())
          .forEach(line -> byLocale.add(file.getFileName() + ": " + line.strip()));
    }
    assertEquals(List.of(), byLocale);
  }

  private static List<Path> sources(String... directories) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String directory : directories) {
      try (Stream<Path> files = Files.walk(Project.DIRECTORY.resolve(directory))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
