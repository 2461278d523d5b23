package org.articlint.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;
import org.articlint.cli.Cli;
import org.articlint.cli.GitSite;
import org.articlint.cli.Main;
import org.articlint.cli.io.Io;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch} in a real directory: which saves it answers, and what ends it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchCommandTest {

  private static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n\nWords.\n";
  private static final String GOOD = STALE.replace("2020-01-01", Project.TODAY);
  private static final String WAITING =
      "articlint: waiting for a file to be saved; Ctrl-C ends this.";

  @TempDir Path directory;
  private BufferedReader printed;
  private Thread command;
  private volatile int code = -1;

  @BeforeEach
  void makeSite() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
    Files.createDirectories(directory.resolve("docs"));
    write("articlint.yaml", "extends: [recommended]\n");
    write("docs/a.md", STALE);
  }

  private void start(String... arguments) throws IOException {
    PipedReader reader = new PipedReader(1 << 16);
    printed = new BufferedReader(reader);
    Io io = Cli.in(directory).io(OutputStream.nullOutputStream(), new PipedWriter(reader));
    List<String> all = new ArrayList<>(List.of("check", "--watch", "--format=concise"));
    all.addAll(List.of("--today", Project.TODAY));
    all.addAll(List.of(arguments));
    command =
        new Thread(
            () -> {
              code = Main.run(io, all.toArray(String[]::new));
              io.err().close();
            });
    command.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    command.interrupt();
    command.join();
  }

  @Test
  void eachSaveIsCheckedOnce() throws Exception {
    start("docs");
    assertTrue(round().contains("1 warning in 1 article"));
    write("docs/a.md", GOOD);
    assertTrue(round().contains("nothing found"));
    write("docs/new/b.md", STALE);
    assertTrue(round().contains("Checked 2 articles: 1 warning in 1 article"));
    command.interrupt();
    assertEquals("", rest(), "no round without a save");
    command.join();
    assertEquals(0, code);
  }

  @Test
  void aFaultInTheConfigurationIsShownAndWaitedFor() throws Exception {
    write("articlint.yaml", "extends: [recommendd]\n");
    start("docs");
    assertTrue(round().contains("did you mean 'recommended'"));
    write("articlint.yaml", "extends: [recommended]\n");
    assertTrue(round().contains("1 warning in 1 article"));
    write("docs/articlint.yaml", "rules: {stale-last-reviewd: off}\n");
    assertTrue(round().contains("did you mean 'stale-last-reviewed'"));
    write("docs/articlint.yaml", "rules: {stale-last-reviewed: off}\n");
    assertTrue(round().contains("nothing found"));
  }

  @Test
  void theOnlyArticleMayBeAwayForAMoment() throws Exception {
    start("docs");
    round();
    Files.delete(directory.resolve("docs/a.md"));
    assertTrue(round().contains("no article was found"));
    write("docs/a.md", GOOD);
    assertTrue(round().contains("nothing found"));
  }

  @Test
  void aNamedArticleMayBeAwayForAMoment() throws Exception {
    start("docs/a.md");
    round();
    Files.delete(directory.resolve("docs/a.md"));
    assertFalse(round().contains("no article was found"));
    write("docs/a.md", GOOD);
    assertTrue(round().contains("nothing found"));
  }

  @Test
  void eachRoundBeginsWithTheFileThatWasSaved() throws Exception {
    start("docs");
    assertFalse(round().contains("saved"));
    write("docs/a.md", GOOD);
    assertTrue(round().matches("(?s)articlint: \\d\\d:\\d\\d:\\d\\d: saved docs/a.md\n.*"));
  }

  @Test
  void onlyWhatTheBranchChangesIsChecked() throws Exception {
    GitSite site = new GitSite(directory);
    write("docs/old.md", STALE);
    site.commit();
    start("--changed=HEAD");
    assertTrue(round().contains("no article has changed since HEAD"));
    write("docs/a.md", STALE + "\nMore.\n");
    String changed = round();
    assertTrue(
        changed.contains("Checked 1 article against 1 more in the archive: 1 warning"), changed);
    write("docs/a.md", STALE);
    assertTrue(round().contains("no article has changed since HEAD"));
  }

  @Test
  void whatIsStagedIsNotWatched() throws Exception {
    start("--staged");
    assertTrue(rest().contains("--watch is about files; it does not go with --staged or --stdin"));
    command.join();
    assertEquals(2, code);
  }

  @Test
  void aMistakeInTheCommandLineEndsItAtOnce() throws Exception {
    start("docs", "--rule", "stale");
    assertTrue(rest().contains("unknown rule 'stale'"));
    command.join();
    assertEquals(2, code);
  }

  /** What a check prints, up to the line that says that it waits. */
  private String round() throws IOException {
    StringBuilder round = new StringBuilder();
    for (String line = printed.readLine(); line != null; line = printed.readLine()) {
      if (line.equals(WAITING)) {
        return round.toString();
      }
      round.append(line).append('\n');
    }
    throw new AssertionError("it ended: " + round);
  }

  private String rest() {
    return String.join("\n", printed.lines().toList());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    // At once, so that no check sees half of it.
    Path aside = Files.writeString(directory.resolve(".git/aside"), text);
    Files.move(aside, directory.resolve(path), StandardCopyOption.ATOMIC_MOVE);
  }
}
