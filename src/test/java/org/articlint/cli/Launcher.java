package org.articlint.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
public final class Launcher {

  /** The launcher of the build that these tests are part of. */
  static final Path BUILT = Project.DIRECTORY.resolve("target/dist/bin/articlint");

  private static final int MAX_SECONDS = 120;

  private static final List<String> UNPRIVILEGED =
      List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private Path launcher = BUILT;

  public Launcher(Path directory) {
    this.directory = directory;
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  public Launcher with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs another launcher, or this one by another path. */
  public Launcher as(Path other) {
    launcher = other;
    return this;
  }

  public Cli.Result run(String... args) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    return shell(command.toArray(String[]::new));
  }

  /**
   * Runs it as somebody who may not do everything; skips the test where root could not make others
   * run it.
   */
  Cli.Result runUnprivileged(String... args) {
    if (!shell("id", "-u").out().equals("0\n")) {
      return run(args);
    }
    assumeTrue(Files.isExecutable(Path.of(UNPRIVILEGED.get(0))));
    Path jar = launcher.resolveSibling("../lib/articlint.jar");
    List<String> isReadable = new ArrayList<>(UNPRIVILEGED);
    isReadable.addAll(List.of("test", "-x", launcher.toString(), "-a", "-r", jar.toString()));
    assumeTrue(shell(isReadable.toArray(String[]::new)).code() == 0, "closed to others");
    List<String> command = new ArrayList<>(UNPRIVILEGED);
    command.add(launcher.toString());
    command.addAll(List.of(args));
    return shell(command.toArray(String[]::new));
  }

  /** Runs any command in the same directory and environment. */
  public Cli.Result shell(String... command) {
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
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
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
