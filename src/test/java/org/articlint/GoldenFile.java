package org.articlint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the project that holds what the program prints or makes. A test compares the two; with
 * {@code -Dupdate} it writes the file first, whose difference is then for a person to review. Where
 * {@code CI} is set nobody reviews, so {@code -Dupdate} is refused.
 */
public final class GoldenFile {

  private final Path file;
  private final boolean isUpdate;
  private final boolean isContinuousIntegration;

  GoldenFile(Path file, boolean isUpdate, boolean isContinuousIntegration) {
    this.file = file;
    this.isUpdate = isUpdate;
    this.isContinuousIntegration = isContinuousIntegration;
  }

  /** The golden file at a path. */
  public static GoldenFile at(Path file) {
    return new GoldenFile(file, System.getProperty("update") != null, System.getenv("CI") != null);
  }

  /**
   * Checks that the file holds a text, and with {@code -Dupdate} writes it there.
   *
   * @throws AssertionError that names the first line that differs, or the refusal to write
   */
  public void assertHolds(String text) throws IOException {
    if (isUpdate && isContinuousIntegration) {
      throw new AssertionError(
          "-Dupdate rewrites " + file + ", which is refused where the variable CI is set");
    }
    if (isUpdate) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    if (!Files.exists(file)) {
      throw new AssertionError(file + " does not exist; -Dupdate writes it");
    }
    String held = Files.readString(file);
    if (!held.equals(text)) {
      throw new AssertionError(difference(held, text));
    }
  }

  private String difference(String held, String text) {
    List<String> expected = List.of(held.split("\n", -1));
    List<String> actual = List.of(text.split("\n", -1));
    int line = 0;
    while (line < Math.min(expected.size(), actual.size())
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    return "%s:%d: the file has <%s>, the program makes <%s>; -Dupdate writes it"
        .formatted(file, line + 1, at(expected, line), at(actual, line));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "no more lines";
  }
}
