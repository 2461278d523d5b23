package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files beside the articles that have no end, or are larger than anybody writes. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class HostileFilesTest {

  private static final Duration SECONDS = Duration.ofSeconds(20);

  private static final String RULE =
      "pack: p\nrules:\n  - {id: r, title: t, severity: error, message: m, why: w, fix: f, check: ";

  @TempDir Path directory;

  @BeforeEach
  void writeArticle() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
    write("a.md", "# A\n\nWords.\n");
    write("b.txt", "A page\n\nWords.\n");
  }

  /** What is read, and the file of the configuration that has it read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articlint-baseline.json | fail-on: error",
        "profile.yaml | formats: {\"*.txt\": profile.yaml}",
        "pack.yaml | extends: [./pack.yaml]",
        "texts.txt | rules: {repeated-boilerplate: {check: {allow: {file: texts.txt}}}}",
        "terms.txt | extends: [./terms.yaml]",
        "schema.json | extends: [./schema.yaml]"
      })
  void whatHasNoEndIsAFaultAtOnce(String name, String configuration) throws Exception {
    write("articlint.yaml", configuration + "\n");
    write("terms.yaml", RULE + "{kind: text-pattern, terms: {file: terms.txt}}}\n");
    write("schema.yaml", RULE + "{kind: metadata-schema, schema: {file: schema.json}}}\n");
    Path file = directory.resolve(name);
    assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    assertFault("it is not a regular file");
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertEquals(2, check().code());
    Files.delete(file);
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(1L << 33);
    }
    assertFault("it has 8589934592 bytes; at most ");
  }

  @Test
  void aPipeInThePlaceOfTheConfigurationIsAFault() throws Exception {
    Path file = directory.resolve("articlint.yaml");
    assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
    assertFault("articlint.yaml: the configuration cannot be read: it is not a regular file");
  }

  @Test
  void aConfigurationIsReadUpToAMebibyte() throws Exception {
    write("articlint.yaml", "#".repeat(1 << 20));
    assertEquals(0, check().code());
    write("articlint.yaml", "#".repeat((1 << 20) + 1));
    assertFault("articlint.yaml: the configuration cannot be read: it has 1048577 bytes;");
  }

  @Test
  void aBaselineIsReadUpToSixteenMebibytes() throws Exception {
    write("articlint.yaml", "fail-on: error\n");
    String baseline = "{\"articlint-baseline\": 1, \"findings\": []}";
    write("articlint-baseline.json", baseline + " ".repeat((16 << 20) - baseline.length()));
    assertEquals(0, check().code());
    write("articlint-baseline.json", baseline + " ".repeat((16 << 20) - baseline.length() + 1));
    assertFault("the baseline cannot be read: it has 16777217 bytes; at most 16777216 are read");
  }

  @Test
  void globsWithManyStarsAreQuick() throws Exception {
    write("a".repeat(200) + ".md", "# A\n\nWords.\n");
    Files.createDirectories(directory.resolve("d/".repeat(60)));
    write("d/".repeat(60) + "a.md", "# A\n\nWords.\n");
    List<String> globs =
        List.of("**/" + "a*".repeat(19) + "b", "**/".repeat(16) + "x", "{a,b}".repeat(16));
    write("articlint.yaml", "exclude: ['" + String.join("', '", globs) + "']\n");
    Cli.Result result = check();
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("Checked 4 articles"), result.out());
  }

  @Test
  void standardInputIsReadUpToTheLimitOfAnArticle() {
    Cli.Result result =
        Cli.in(directory)
            .stdin("a".repeat(5 << 20))
            .run("check", "--stdin", "--stdin-filename", "c.md", "--format", "concise");
    assertEquals(1, result.code());
    assertTrue(
        result.out().startsWith("c.md:1:1: error article-too-large: the file has more than the"),
        result.out());
  }

  private void assertFault(String reason) {
    Cli.Result result = check();
    assertEquals(2, result.code(), result.out());
    assertTrue(result.err().contains(reason), result.err());
  }

  private Cli.Result check() {
    return assertTimeoutPreemptively(
        SECONDS, () -> Cli.in(directory).run("check", ".", "--today", Project.TODAY));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
