package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows README.md and the guides in docs/ as a newcomer does. */
class ReadmeIT {

  /** A block that shows a profile begins with the name of its file. */
  private static final Pattern PROFILE = Pattern.compile("^# \\S+\\.yaml\\R(?:#.*\\R)*format: ");

  private static final Guide README = Guide.read("README.md");
  private static final Guide WRITING_RULES = Guide.read("docs/writing-rules.md");
  private static final Guide CONFIGURATION = Guide.read("docs/configuration.md");
  private static final Guide REPEATED_PARAGRAPHS = Guide.read("docs/repeated-paragraphs.md");
  private static final Guide AI_DISCLOSURE = Guide.read("docs/ai-disclosure.md");
  private static final Guide FORMATS = Guide.read("docs/formats.md");
  private static final Guide VERSIONING = Guide.read("docs/versioning.md");

  @TempDir Path directory;

  @Test
  void theFirstCommandChecksTheExamples() {
    String command = README.blocks("sh").get(0);
    assertEquals("./articlint check examples/archive --today 2026-11-21\n", command);
    Cli.Result result = runInProject(command);
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().contains("Checked 6 articles: "), result.out());
  }

  @Test
  void theSecondCommandIsWhatCiRuns() throws IOException {
    String ci = Files.readString(Project.DIRECTORY.resolve(".ci/run"));
    assertTrue(ci.contains("\n" + README.blocks("sh").get(1)), ci);
  }

  @Test
  void theReportIsWhatIsPrinted() {
    Cli.Result result = runInProject(README.blocks("sh").get(2));
    assertEquals(README.blocks("text").get(0), result.out());
  }

  @Test
  void theRuleOfTheReadmeWorks() throws IOException {
    Cli.Result result = tryRules(README.blocks("yaml").get(1), README.blocks("sh").get(4));
    assertTrue(result.out().contains("2 examples, 2 as expected, 0 not."), result.out());
    assertTrue(result.out().contains("how-to.md:1:3: warning missing-prereq"), result.out());
    // The rest of the archive has errors, of the pack that this one extends.
    assertEquals(1, result.code(), result.err());
  }

  @Test
  void theRulesOfTheGuideWork() throws IOException {
    assertEquals(2, WRITING_RULES.blocks("yaml").size());
    assertEquals(1, WRITING_RULES.blocks("sh").size());
    Cli.Result result =
        tryRules(WRITING_RULES.blocks("yaml").get(0), WRITING_RULES.blocks("sh").get(0));
    assertTrue(result.out().contains("6 examples, 6 as expected, 0 not."), result.out());
    assertTrue(result.out().contains("how-to.md:1:3: warning missing-prereq"), result.out());
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void theListsOfTheGuideWork() throws IOException {
    Files.writeString(directory.resolve("changes.yaml"), WRITING_RULES.blocks("yaml").get(1));
    Files.writeString(directory.resolve("openers.yaml"), "en: [how to]\n");
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [./changes.yaml]\n");
    Files.writeString(directory.resolve("a.md"), "# How to fail over a queue\n\nMove it.\n");
    Files.writeString(directory.resolve("b.md"), "# How queues fail over\n\nThey move.\n");
    Cli.Result result = new Launcher(directory).run("--format=concise");
    assertEquals(
        "a.md:1:10: warning missing-owner: nobody is named to ask about 'fail over'\n",
        result.out(),
        result.err());
  }

  @Test
  void theConfigurationsAreValid() throws IOException {
    Files.writeString(directory.resolve("house-rules.yaml"), WRITING_RULES.blocks("yaml").get(0));
    Files.writeString(directory.resolve("approved-notices.txt"), "One notice.\n\nAnother.\n");
    Files.createDirectories(directory.resolve("content"));
    List<String> configurations = new ArrayList<>(List.of(README.blocks("yaml").get(0)));
    configurations.addAll(CONFIGURATION.blocks("yaml"));
    configurations.addAll(REPEATED_PARAGRAPHS.blocks("yaml"));
    configurations.addAll(AI_DISCLOSURE.blocks("yaml"));
    configurations.addAll(FORMATS.blocks("yaml"));
    configurations.addAll(VERSIONING.blocks("yaml"));
    List<String> profiles =
        configurations.stream().filter(block -> PROFILE.matcher(block).find()).toList();
    assertEquals(3, profiles.size());
    for (String profile : profiles) {
      String name = profile.substring("# ".length(), profile.indexOf('\n'));
      Files.writeString(directory.resolve(name), profile);
    }
    configurations.removeAll(profiles);
    assertEquals(15, configurations.size());
    for (String configuration : configurations) {
      Files.writeString(directory.resolve("articlint.yaml"), configuration);
      Cli.Result result = new Launcher(directory).run("config", "--validate");
      assertEquals(0, result.code(), configuration + result.err());
    }
  }

  @Test
  void theSuppressionsAreUnderstood() throws IOException {
    Files.writeString(directory.resolve("a.md"), CONFIGURATION.blocks("markdown").get(0));
    Cli.Result result =
        new Launcher(directory).run("a.md", "--format=concise", "--today", Project.TODAY);
    assertEquals(3, result.out().lines().count(), result.out());
    assertTrue(
        result.out().lines().allMatch(line -> line.contains("has nothing to suppress")),
        result.out());
  }

  /** Saves a pack where the commands of a guide expect it, and runs them on the examples. */
  private Cli.Result tryRules(String pack, String commands) throws IOException {
    Files.writeString(directory.resolve("house-rules.yaml"), pack);
    Project.copy(
        Project.DIRECTORY.resolve("examples/archive"), directory.resolve("examples/archive"));
    Files.writeString(
        directory.resolve("examples/archive/how-to.md"), "# How to print\n\nPrint.\n");
    return new Launcher(directory).shell("sh", "-c", built(commands) + " --format concise");
  }

  private static Cli.Result runInProject(String command) {
    return new Launcher(Project.DIRECTORY).shell("sh", "-c", built(command));
  }

  /** Replaces the launcher that builds by the one that was built. */
  private static String built(String commands) {
    return commands.strip().replace("./articlint", "'" + Launcher.BUILT + "'");
  }
}
