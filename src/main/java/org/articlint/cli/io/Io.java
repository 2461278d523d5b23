package org.articlint.cli.io;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.articlint.article.BaseDirectory;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.pack.ShippedPacks;

/**
 * The surroundings of a run: streams, working directory, environment.
 *
 * @param out receives the result
 * @param err receives everything else
 * @param directory the working directory, a real path
 * @param environment the environment variables
 * @param packs the packs of the jar, which a warm-up may be reading
 */
public record Io(
    InputStream in,
    StandardOutput out,
    PrintWriter err,
    Path directory,
    Map<String, String> environment,
    ShippedPacks packs) {

  /** Prints a notice beside the result. */
  public void notice(String text) {
    err.println(TerminalText.escape("articlint: " + text));
  }

  /** Returns a path relative to the working directory, or absolute when it lies elsewhere. */
  public String display(Path file) {
    return new BaseDirectory(directory).display(file);
  }

  /** Returns an environment variable; empty when it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
