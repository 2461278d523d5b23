package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watch} at the desk: the launcher as a writer runs it. */
@Timeout(120)
class WatchIT {

  private static final String GOOD =
      "---\nlast_reviewed: 2026-11-01\n---\n\n# Keys\n\nKeys are at the door.\n";
  private static final String BAD = "---\nai_generated: true\n---\n\n# Keys\n\nKeys.\n";
  private static final String WAITING = "waiting for a file to be saved";

  @TempDir Path directory;
  private GitSite site;

  @BeforeEach
  void makeSite() throws Exception {
    site = new GitSite(directory.resolve("site"));
    site.write("articlint.yaml", "extends: [recommended]\n");
    site.write("keys.md", GOOD);
  }

  @Test
  void aSavedArticleIsCheckedAgain() throws Exception {
    watch(
        List.of("--format=concise", "keys.md"),
        printed -> {
          awaitLine(printed, WAITING);
          site.write("keys.md", BAD);
          awaitLine(printed, "keys.md:2:15: error ai-style-without-human-review");
          awaitLine(printed, WAITING);
          site.write("keys.md", GOOD);
          awaitLine(printed, "nothing found");
        });
  }

  @Test
  void textShowsOnlyWhatHasChanged() throws Exception {
    site.write("old.md", BAD);
    watch(
        List.of(),
        printed -> {
          String first = awaitLine(printed, WAITING);
          assertTrue(first.contains("old.md:2:15 error ai-style-without-human-review"), first);
          site.write("keys.md", BAD);
          String second = awaitLine(printed, WAITING);
          assertTrue(second.contains("keys.md:2:15 error ai-style-without-human-review"), second);
          assertTrue(second.contains("1 new. Checked 2 articles"), second);
          assertFalse(second.contains("old.md"), second);
          site.write("keys.md", "\n" + GOOD);
          String third = awaitLine(printed, WAITING);
          assertTrue(third.contains("No longer found:\n  keys.md:2:15: error ai-style"), third);
          site.write("old.md", BAD + "\nMore.\n");
          String last = awaitLine(printed, WAITING);
          assertTrue(last.contains("Nothing has changed. Checked 2 articles"), last);
        });
  }

  @Test
  void aResolvedConflictIsSeen() throws Exception {
    site.commit();
    site.git("checkout", "-q", "-b", "topic");
    site.write("keys.md", GOOD + "\nOne.\n");
    site.commit();
    site.git("checkout", "-q", "main");
    site.write("keys.md", GOOD + "\nTwo.\n");
    site.commit();
    site.attempt("merge", "-q", "topic");
    site.write("keys.md", GOOD + "\nBoth.\n");
    watch(
        List.of("--format=concise"),
        printed -> {
          awaitLine(printed, "keys.md: its merge conflict is not resolved");
          awaitLine(printed, WAITING);
          site.git("add", "keys.md");
          awaitLine(printed, "nothing found");
        });
  }

  /** What a user does while articlint watches. */
  private interface Writing {
    void at(BufferedReader printed) throws Exception;
  }

  private void watch(List<String> arguments, Writing writing) throws Exception {
    List<String> command = new ArrayList<>(List.of(Launcher.BUILT.toString(), "--watch"));
    command.addAll(List.of("--today", Project.TODAY));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(site.directory.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
      writing.at(printed);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it ends when it is told to");
    }
  }

  /** Returns what is printed up to a line with a text. */
  private static String awaitLine(BufferedReader printed, String text) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      lines.append(line).append('\n');
      if (line.contains(text)) {
        return lines.toString();
      }
    }
    throw new AssertionError("'" + text + "' is not in: " + lines);
  }
}
