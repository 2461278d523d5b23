package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;

/** A real git repository. */
public final class GitRepository {

  private final Path directory;

  /** A new repository, on the branch main. */
  public GitRepository(Path directory) throws IOException, InterruptedException {
    this.directory = directory;
    git("init", "-q", "-b", "main", ".");
  }

  /** Writes a file. */
  public GitRepository write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    Files.writeString(directory.resolve(path), text);
    return this;
  }

  /** Adds and commits everything. */
  public void commit() throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "a commit");
  }

  /** Runs git, which may fail. */
  public void attempt(String... arguments) throws IOException, InterruptedException {
    start(arguments).waitFor();
  }

  /** Runs git and returns its output. */
  public String git(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
    command.addAll(List.of("-c", "user.name=a", "-c", "user.email=a@b.example"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** The configurations in it. */
  public Configs configs() {
    return new Configs(
        directory,
        directory,
        Optional.empty(),
        true,
        ConfigOptions.withPacks(new ShippedPacks(), List.of()));
  }
}
