package org.articlint.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of globs, and globs made to take for ever. */
class HostileGlobsTest extends HostileSite {

  @Test
  void manyGlobsWithManyStarsEndSoon() throws IOException {
    write("a".repeat(200) + ".md", "# A\n\nWords.\n");
    write(
        "articlint.yaml",
        "exclude: [" + many(1_000, i -> "'**/*" + bits(i) + "*a".repeat(450) + "b'") + "]\n");
    Cli.Result result = check();
    assertEquals(2, result.code(), result.err());
    assertTrue(result.err().contains("the globs take more than 500000 steps"), result.err());
    write(
        "articlint.yaml",
        "exclude: [" + many(1_000, i -> "'**/" + "*a".repeat(450) + "b" + i + "'") + "]\n");
    assertEquals(0, check().code());
    write("articlint.yaml", "exclude: [" + many(1_000, i -> "'**/*a*a*b" + i + "'") + "]\n");
    assertEquals(0, check().code());
  }

  /**
   * 30,000 globs that no path comes near cost nothing; some that one path meets at once are told.
   */
  @Test
  void globsAreMatchedTogether() throws IOException {
    for (int i = 0; i < 200; i++) {
      Path folder = Files.createDirectories(site.resolve("docs/some-folder-" + i));
      Files.writeString(folder.resolve("an-article.md"), "# A\n\nWords.\n");
    }
    write("articlint.yaml", "exclude: [" + many(30_000, i -> "'**/x" + i + "*.md'") + "]\n");
    assertTimeoutPreemptively(SECONDS, () -> assertEquals(0, check().code()));

    String costly = "a".repeat(40) + ".md";
    write(costly, "# A\n\nWords.\n");
    write("articlint.yaml", "exclude: [" + many(4_000, i -> "'*" + bits(i) + "'") + "]\n");
    String expected =
        "articlint.yaml: on the path '" + costly + "' the globs take more than 500000";
    for (String output : new String[] {"json=" + costly, "json=report.json"}) {
      Cli.Result result = Cli.in(site).run("check", "a.md", "--output", output);
      assertEquals(2, result.code());
      assertTrue(result.err().contains(expected), result.err());
    }
    assertEquals(2, Cli.in(site).run("config", "--validate").code());
  }

  /** Only what a check comes to can be costly for it, and nothing is valid before all is read. */
  @Test
  void aCostlyFileThatNoCheckComesToIsNoFault() throws IOException {
    String costly = "/" + "a".repeat(40) + ".md";
    write("articlint.yaml", "exclude: [vendor, " + many(4_000, i -> "'*" + bits(i) + "'") + "]\n");
    for (String directory : new String[] {"node_modules/package", "vendor/part", ".hidden"}) {
      Files.createDirectories(site.resolve(directory));
      write(directory + costly, "# A\n\nWords.\n");
    }
    assertEquals(0, check().code());
    Cli.Result valid = Cli.in(site).run("config", "--validate");
    assertEquals(0, valid.code(), valid.err());
    assertEquals("The configuration is valid: articlint.yaml\n", valid.out());
    assertEquals("", valid.err(), "nothing is said of globs that may match a costly file");

    Files.createDirectories(site.resolve("docs"));
    write("docs" + costly, "# A\n\nWords.\n");
    assertEquals(2, check().code());
    Cli.Result refused = Cli.in(site).run("config", "--validate");
    assertEquals(2, refused.code());
    assertEquals("", refused.out());
    assertTrue(refused.err().contains("on the path 'docs" + costly + "' the globs"), refused.err());
  }

  @Test
  void globsThatAreCostlyOnEveryPathAreTheFaultOfTheConfiguration() throws IOException {
    String groups = many(1_000, i -> "'{" + ",".repeat(900) + i + "}'");
    write("articlint.yaml", "overrides: [{files: [" + groups + "], rules: {}}]\n");
    for (String command : new String[] {"index rebuild", "boilerplate", "check", "config"}) {
      Cli.Result result = Cli.in(site).run(command.split(" "));
      assertEquals(2, result.code(), result.err());
      assertTrue(
          result.err().startsWith("articlint.yaml: on the path '.' the globs take more than"),
          result.err());
    }
  }

  private static String bits(int number) {
    return IntStream.range(0, 12)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "?" : "*a")
        .collect(joining());
  }
}
