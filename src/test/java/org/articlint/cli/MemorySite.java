package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.Project;

/** A site in a file system in memory, with a git directory that marks its top. */
public final class MemorySite implements AutoCloseable {

  /** An article whose review is due: a warning at 2:16. */
  public static final String STALE = "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n\nWords.\n";

  public final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  public final Path directory = files.getPath("/site");

  public MemorySite() throws IOException {
    Files.createDirectories(directory.resolve(".git"));
  }

  /** Checks, on the day of the examples unless another is given. */
  public Cli.Result check(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.remove("check");
    if (all.stream().noneMatch(arg -> arg.startsWith("--today"))) {
      all.add(0, "--today=" + Project.TODAY);
    }
    return run(all.toArray(String[]::new));
  }

  /** Runs a command. */
  public Cli.Result run(String... args) {
    return cli().run(args);
  }

  /** Commands that have more than arguments. */
  public Cli cli() {
    return Cli.in(directory);
  }

  public void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Puts a link in the place of what is there. */
  public void link(String name, String target) throws IOException {
    Path link = directory.resolve(name);
    Files.createDirectories(link.resolveSibling(""));
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, files.getPath(target));
  }

  /** Asserts that a command ends with 2 and says why; returns all that it said. */
  public String assertRefused(String reason, String... args) {
    Cli.Result result = run(args);
    String said = result.out() + result.err();
    assertEquals(2, result.code(), said);
    assertTrue(said.contains(reason), "'" + reason + "' is not in: " + said);
    return said;
  }

  public String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
