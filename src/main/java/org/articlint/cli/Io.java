package org.articlint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.articlint.report.TerminalText;

/**
 * What a run has of the world.
 *
 * @param out findings and what was asked for
 * @param err everything else
 * @param directory the working directory, a real path
 * @param environment the environment variables
 */
public record Io(
    InputStream in,
    StandardOutput out,
    PrintWriter err,
    Path directory,
    Map<String, String> environment) {

  /** Tells something beside the result. */
  void notice(String text) {
    err.println(TerminalText.escape("articlint: " + text));
  }

  /** A variable; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
