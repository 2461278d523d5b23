package org.articlint.cli.server;

import java.nio.file.Path;
import java.util.List;
import org.articlint.cli.server.document.Documents;
import org.articlint.rule.yaml.ConfigProblem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Writes faults of a configuration or pack as diagnostics, with the message of the command line.
 *
 * @param file the file that is open
 * @param root the directory from which faults name files
 */
record Faults(Path file, Path root) {

  /** The code of the diagnostics. */
  static final String CODE = "configuration";

  private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

  /** Returns a fault at its place; at the top when it is one of the file, or in another file. */
  Diagnostic diagnostic(ConfigProblem problem) {
    Path place = root.resolve(problem.file()).normalize();
    if (place.equals(file)) {
      return diagnostic(range(problem), problem.message());
    }
    Diagnostic elsewhere = diagnostic(TOP, sentence(problem));
    elsewhere.setRelatedInformation(
        List.of(
            new DiagnosticRelatedInformation(
                new Location(Documents.uri(place), range(problem)), problem.message())));
    return elsewhere;
  }

  /** Says where a fault is, and what it is. */
  static String sentence(ConfigProblem problem) {
    String place =
        problem.line() == 0
            ? problem.file()
            : "%s:%s:%s".formatted(problem.file(), problem.line(), problem.column());
    return place + ": " + problem.message();
  }

  private static Diagnostic diagnostic(Range range, String message) {
    return new Diagnostic(range, message, DiagnosticSeverity.Error, Diagnostics.SOURCE, CODE);
  }

  private static Range range(ConfigProblem problem) {
    if (problem.line() == 0) {
      return TOP;
    }
    int line = problem.line() - 1;
    int column = problem.column() - 1;
    return new Range(new Position(line, column), new Position(line, column + problem.length()));
  }
}
