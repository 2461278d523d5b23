package org.articlint.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real git repository with a work tree.
 *
 * @param directory the top of the work tree
 */
public record GitRepository(Path directory) {

  /** Makes a repository with the branch {@code main} and no commit. */
  public static GitRepository init(Path directory) throws Exception {
    GitRepository repository = new GitRepository(Files.createDirectories(directory));
    repository.git("init", "-q", "-b", "main", ".");
    return repository;
  }

  /** Writes a file of the work tree, and the directories above it. */
  public Path write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    return Files.writeString(directory.resolve(path), text);
  }

  /** Adds and commits everything. */
  public void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "a commit");
  }

  /** Runs git there, as a user with a name, and returns what it prints. */
  public String git(String... arguments) throws Exception {
    Process process = start(arguments);
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  /** Runs git there, which may fail. */
  public void attempt(String... arguments) throws Exception {
    Process process = start(arguments);
    process.getInputStream().readAllBytes();
    process.waitFor();
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
    for (String setting :
        List.of("user.name=a", "user.email=a@b.example", "protocol.file.allow=always")) {
      command.addAll(List.of("-c", setting));
    }
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Makes a program that stands in for git: a shell script. */
  static String program(Path directory, String script) throws IOException {
    Path file = Files.writeString(directory.resolve("not-git"), "#!/bin/sh\n" + script + "\n");
    assertEquals(true, file.toFile().setExecutable(true));
    return file.toString();
  }
}
