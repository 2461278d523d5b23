package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.AuditCache;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;

/** Manages the results that audits keep for the next one. */
final class CacheCommand extends Command {

  private static final double MEBIBYTE = 1 << 20;

  /** What to do. */
  enum Action {
    STATUS,
    CLEAN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Io io;

  CacheCommand(Io io) {
    super(
        "cache",
        "Manages the results that checks of whole directories keep, so that the next one judges"
            + " again only what has changed. Checks keep and renew them themselves, so this command"
            + " is never necessary.");
    this.io = io;
    options()
        .argument(
            "ACTION",
            Action.class,
            false,
            "status (the default) shows what is kept; clean removes it.");
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, IOException {
    Action action = options().argument(Action.STATUS);
    List<Path> files = AuditCache.files(Targets.of(List.of(), io).root());
    io.out().println(action == Action.CLEAN ? clean(files) : status(files));
    return ExitCode.CLEAN;
  }

  private String status(List<Path> files) throws IOException {
    return files.isEmpty()
        ? "There are no results yet. A check of a directory keeps them when it has at least %s articles."
            .formatted(AuditCache.MIN_ARTICLES)
        : TerminalText.escape(io.display(files.get(0).resolveSibling(""))) + ": " + sum(files);
  }

  private String clean(List<Path> files) throws OutputException, IOException {
    if (files.isEmpty()) {
      return "There were no results.";
    }
    String removed = "Removed " + sum(files) + ".";
    remove(files);
    return removed;
  }

  /** How many files there are, and how large they are; audits with other options have their own. */
  private static String sum(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return String.format(
        Locale.ROOT,
        "%s with results, %.1f MiB",
        Plural.of(files.size(), "file"),
        bytes / MEBIBYTE);
  }

  private void remove(List<Path> files) throws OutputException {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new OutputException(
            TerminalText.escape(io.display(file)) + " could not be removed", e);
      }
    }
  }
}
