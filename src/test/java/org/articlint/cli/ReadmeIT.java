package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md, followed as a newcomer does. */
class ReadmeIT {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path directory;

  private String readme;

  @BeforeEach
  void readReadme() throws IOException {
    readme = Files.readString(Project.DIRECTORY.resolve("README.md"));
  }

  @Test
  void theFirstCommandChecksTheExamples() {
    List<String> commands = blocks("sh");
    assertEquals("./articlint check examples/archive --today 2026-11-21\n", commands.get(0));
    Cli.Result result = run(commands.get(0));
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().contains("Checked 6 articles: "), result.out());
  }

  @Test
  void theSecondCommandIsWhatCiRuns() throws IOException {
    String ci = Files.readString(Project.DIRECTORY.resolve(".ci/run"));
    assertTrue(ci.contains("\n" + blocks("sh").get(1)), ci);
  }

  @Test
  void theScreenIsWhatIsPrinted() {
    Cli.Result result = run(blocks("sh").get(2));
    assertEquals(blocks("text").get(0), result.out());
  }

  @Test
  void theRulesOfTheReadmeWork() throws IOException {
    List<String> yaml = blocks("yaml");
    Files.writeString(directory.resolve("house-rules.yaml"), yaml.get(2));
    Files.createDirectories(directory.resolve("content"));
    Project.copy(
        Project.DIRECTORY.resolve("examples/archive"), directory.resolve("examples/archive"));
    String command =
        blocks("sh").get(3).replace("./articlint", "'" + Project.DIRECTORY + "/articlint'");
    Files.writeString(
        directory.resolve("examples/archive/how-to.md"), "# How to print\n\nPrint.\n");
    Cli.Result result =
        new Launcher(directory).shell("sh", "-c", command.strip() + " --format concise");
    assertTrue(result.out().contains("6 examples, 6 as expected, 0 not."), result.out());
    assertTrue(result.out().contains("how-to.md:1:3: warning missing-prereq"), result.out());
    assertEquals(0, result.code(), result.err());

    Files.writeString(directory.resolve("approved-notices.txt"), "One notice.\n\nAnother.\n");
    for (String configuration : yaml.subList(0, 2)) {
      Files.writeString(directory.resolve("articlint.yaml"), configuration);
      result = new Launcher(directory).run("config", "--validate");
      assertEquals(0, result.code(), result.err());
    }
  }

  @Test
  void theSuppressionsOfTheReadmeAreUnderstood() throws IOException {
    Files.writeString(directory.resolve("a.md"), blocks("markdown").get(0));
    Cli.Result result =
        new Launcher(directory).run("a.md", "--format=concise", "--today", Project.TODAY);
    assertEquals(3, result.out().lines().count(), result.out());
    assertTrue(
        result.out().lines().allMatch(line -> line.contains("has nothing to suppress")),
        result.out());
  }

  private static Cli.Result run(String command) {
    return new Launcher(Project.DIRECTORY).shell("sh", "-c", command);
  }

  private List<String> blocks(String language) {
    Matcher matcher = BLOCK.matcher(readme);
    return matcher.results().filter(b -> b.group(1).equals(language)).map(b -> b.group(2)).toList();
  }
}
