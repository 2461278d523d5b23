package org.articlint.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.SourceText;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.finding.Fixes;
import org.articlint.report.TerminalText;

/** The options for corrections that need no judgement. */
public final class FixOptions {

  private final Options options;
  private final Io io;

  /** Adds the options to those of a command. */
  public FixOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
    options.flag(
        "--fix",
        "First correct what needs no judgement: declared counts and reading times, misspelt keys;"
            + " never a review date, a reviewer or an AI flag.");
    options.flag("--diff", "Show what --fix would change, without changing anything.");
  }

  /** Returns whether corrections are asked for. */
  public boolean isGiven() {
    return options.has("--fix") || isDiff();
  }

  /** Returns whether corrections are only shown. */
  public boolean isDiff() {
    return options.has("--diff");
  }

  /**
   * Refuses options that contradict each other.
   *
   * @param others whether articles are read from elsewhere than their files
   */
  public void refuseContradictions(boolean others) throws UsageException {
    if (options.has("--fix") && isDiff()) {
      throw new UsageException("--fix and --diff exclude each other");
    }
    if (isGiven() && others) {
      throw new UsageException(
          "--fix and --diff are about files; they do not go with --staged or --stdin");
    }
  }

  /**
   * Makes the corrections, or shows them; returns how many there are.
   *
   * @throws OutputException when an article cannot be corrected
   */
  public int apply(Fixes fixes) throws OutputException {
    int count = 0;
    for (Fixes.Fixed fixed : fixed(fixes)) {
      count += fixed.count();
      if (isDiff()) {
        show(fixed);
      } else {
        write(fixed);
        io.notice("corrected %s in %s".formatted(fixed.count(), fixed.path()));
      }
    }
    return count;
  }

  private static List<Fixes.Fixed> fixed(Fixes fixes) throws OutputException {
    try {
      return fixes.fixed();
    } catch (IOException e) {
      throw new OutputException("an article that was checked cannot be read any more", e);
    }
  }

  private static void write(Fixes.Fixed fixed) throws OutputException {
    try {
      Optional<Set<PosixFilePermission>> permissions = permissions(fixed.file());
      ReportFile.write(fixed.file(), out -> out.write(fixed.after()));
      if (permissions.isPresent()) {
        Files.setPosixFilePermissions(fixed.file(), permissions.get());
      }
    } catch (IOException e) {
      throw new OutputException(fixed.path() + " could not be corrected", e);
    }
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    try {
      return Optional.of(Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException e) {
      // The file system has none, as on Windows.
      return Optional.empty();
    }
  }

  /** Prints a diff. Corrections stay within a line, so comparing line by line is enough. */
  private void show(Fixes.Fixed fixed) {
    String path = TerminalText.escape(fixed.path());
    io.out().println("--- a/" + path);
    io.out().println("+++ b/" + path);
    SourceText after = SourceText.of(fixed.after());
    for (int line = 1; line <= fixed.before().lineCount(); line++) {
      String old = fixed.before().slice(fixed.before().lineSpan(line));
      String corrected = after.slice(after.lineSpan(line));
      if (!old.equals(corrected)) {
        io.out().println("@@ -%s +%s @@".formatted(line, line));
        io.out().println("-" + TerminalText.escape(old));
        io.out().println("+" + TerminalText.escape(corrected));
      }
    }
  }
}
