package org.articlint.cli.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.Cli;
import org.articlint.cli.Launcher;

/**
 * The classes of articlint that a run loaded.
 *
 * @param lines a line of the JVM's log for each: its name and where the JVM found it
 */
record LoadedClasses(List<String> lines) {

  /** Runs the launcher, which logs to a file that is written anew. */
  static LoadedClasses of(Launcher launcher, Path log, String... arguments) throws IOException {
    Cli.Result result =
        launcher.with("ARTICLINT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run(arguments);
    assertTrue(result.code() <= 1, result.err());
    return new LoadedClasses(
        Files.readAllLines(log).stream().filter(l -> l.contains(" org.articlint.")).toList());
  }

  /** Whether a class was loaded, by its full name. */
  boolean has(String name) {
    return lines.stream().anyMatch(line -> line.contains(" " + name + " "));
  }

  /** Whether a class came from the class archive. */
  boolean shares(String name) {
    return shared().stream().anyMatch(line -> line.contains(" " + name + " "));
  }

  /** The lines of classes that came from the class archive. */
  List<String> shared() {
    return lines.stream().filter(line -> line.contains("source: shared objects file")).toList();
  }

  /** The lines of classes that came from a jar. */
  List<String> unshared() {
    return lines.stream().filter(line -> line.contains("source: file:")).toList();
  }
}
