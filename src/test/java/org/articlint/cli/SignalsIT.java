package org.articlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is left of a run that a signal ends. Its signals are the default ones, because those that
 * are ignored where the tests run, in the background of a shell for example, would be ignored in
 * it.
 */
@Tag("slow")
class SignalsIT {

  /** The findings of these fill a pipe that nobody reads, so that the run waits in its middle. */
  private static final int ARTICLES = 400;

  private static final int LOOKED_FOR_LAUNCHER_MILLIS = 2_500;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  @Timeout(60)
  void noUnfinishedReportStays(String signal, int code) throws Exception {
    Process process = started();
    try {
      kill(signal, process);
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it ends");
      assertEquals(code, process.exitValue());
      assertEquals(List.of(), unfinished());
    } finally {
      end(process);
    }
  }

  /** The launcher cannot pass on that it is killed by force. */
  @Test
  @Timeout(60)
  void javaEndsWithItsLauncher() throws Exception {
    Process process = started();
    List<ProcessHandle> started = process.descendants().toList();
    try {
      assertFalse(started.isEmpty());
      Thread.sleep(LOOKED_FOR_LAUNCHER_MILLIS);
      kill("KILL", process);
      for (ProcessHandle each : started) {
        each.onExit().get(20, TimeUnit.SECONDS);
      }
      assertEquals(List.of(), unfinished());
    } finally {
      started.forEach(ProcessHandle::destroyForcibly);
      end(process);
    }
  }

  private static void kill(String signal, Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
    assertEquals(0, kill.waitFor());
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Starts a run and waits until it has begun its reports. */
  private Process started() throws Exception {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          directory.resolve(i + ".md"), "---\nlast_reviewed: 2020-01-01\n---\n\n# T\n");
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                "env",
                "--default-signal",
                Launcher.BUILT.toString(),
                ".",
                "--output=json=r.json",
                "--output=sarif=r.sarif")
            .directory(directory.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    while (unfinished().size() < 2 && process.isAlive()) {
      Thread.sleep(20);
    }
    assertEquals(2, unfinished().size(), "the run is at work");
    return process;
  }

  private List<Path> unfinished() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".r.")).toList();
    }
  }
}
