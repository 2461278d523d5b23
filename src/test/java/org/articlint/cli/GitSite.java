package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;
import org.articlint.git.GitRepository;

/** A site in a real git repository. */
public final class GitSite {

  public final Path directory;
  private final GitRepository repository;

  /** A new repository with a configuration, on the branch main. */
  public GitSite(Path directory) throws Exception {
    this.directory = directory;
    this.repository = GitRepository.init(directory);
    write("articlint.yaml", "extends: [recommended]\n");
  }

  public Path write(String path, String text) throws IOException {
    return repository.write(path, text);
  }

  void delete(String path) throws IOException {
    Files.delete(directory.resolve(path));
  }

  /** Adds and commits everything. */
  public void commit() throws Exception {
    repository.commit();
  }

  public String git(String... arguments) throws Exception {
    return repository.git(arguments);
  }

  /** Runs git, which may fail. */
  public void attempt(String... arguments) throws Exception {
    repository.attempt(arguments);
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
