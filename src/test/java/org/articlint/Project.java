package org.articlint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the project's own files are. */
public final class Project {

  /** The top of the project: Maven runs tests there. */
  public static final Path DIRECTORY = Path.of("").toAbsolutePath();

  /** The examples of rules. */
  public static final Path RULE_EXAMPLES = DIRECTORY.resolve("examples/rules");

  /** The day of all examples. */
  public static final String TODAY = "2026-11-21";

  private Project() {}

  /** Copies a directory of the project. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
