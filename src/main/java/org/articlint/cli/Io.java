package org.articlint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.articlint.article.BaseDirectory;
import org.articlint.report.TerminalText;
import org.articlint.rule.pack.ShippedPacks;

/**
 * What a run has of the world.
 *
 * @param out findings and what was asked for
 * @param err everything else
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

  /** Tells something beside the result. */
  void notice(String text) {
    err.println(TerminalText.escape("articlint: " + text));
  }

  /** The path of a file as one would type it in the working directory; absolute elsewhere. */
  String display(Path file) {
    return new BaseDirectory(directory).display(file);
  }

  /** A variable; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
