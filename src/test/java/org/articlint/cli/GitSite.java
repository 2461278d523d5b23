package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;

/** A site in a real git repository. */
final class GitSite {

  final Path directory;

  /** A new repository with a configuration, on the branch main. */
  GitSite(Path directory) throws Exception {
    this.directory = Files.createDirectories(directory);
    git("init", "-q", "-b", "main", ".");
    write("articlint.yaml", "extends: [recommended]\n");
  }

  Path write(String path, String text) throws IOException {
    Files.createDirectories(directory.resolve(path).resolveSibling(""));
    return Files.writeString(directory.resolve(path), text);
  }

  void delete(String path) throws IOException {
    Files.delete(directory.resolve(path));
  }

  /** Adds and commits everything. */
  void commit() throws Exception {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "a commit");
  }

  String git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@b.example",
                "-c",
                "protocol.file.allow=always",
                "-C",
                directory.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  /** Runs a command of articlint there. */
  Cli.Result run(String... arguments) {
    return Cli.in(directory).run(arguments);
  }

  /** The findings of a check, as {@code path:line rule}. */
  List<String> findings(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--format", "concise", "--today"));
    all.add(Project.TODAY);
    all.addAll(List.of(arguments));
    Cli.Result result = run(all.toArray(String[]::new));
    assertEquals(true, result.code() <= 1, result.err());
    return result
        .out()
        .lines()
        .map(line -> line.replaceFirst("^(.*?:\\d+):\\d+: \\w+ ([a-z-]+): .*$", "$1 $2"))
        .toList();
  }
}
