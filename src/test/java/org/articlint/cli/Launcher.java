package org.articlint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.articlint.Project;

/** Runs the launcher as a process, as users do. */
final class Launcher {

  private static final int MOST_SECONDS = 120;

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private String launcher = Project.DIRECTORY.resolve("articlint").toString();

  Launcher(Path directory) {
    this.directory = directory;
    // These tests run inside a build: the jar is there, and must not be built again.
    environment.put("ARTICLINT_NO_BUILD", "1");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  Launcher with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Launcher as(Path link) {
    launcher = link.toString();
    return this;
  }

  Cli.Result run(String... args) {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    return shell(command.toArray(String[]::new));
  }

  /** Runs any command in the same directory and environment. */
  Cli.Result shell(String... command) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().remove("LC_ALL");
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("it does not end: " + List.of(command));
      }
      Cli.Result result =
          new Cli.Result(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
