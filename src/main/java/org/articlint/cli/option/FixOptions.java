package org.articlint.cli.option;

import java.io.IOException;
import java.util.List;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.output.EditedArticle;
import org.articlint.lint.finding.Fixes;

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
      EditedArticle edited =
          new EditedArticle(fixed.file(), fixed.path(), fixed.before(), fixed.edits());
      count += fixed.edits().size();
      if (isDiff()) {
        edited.diff().forEach(io.out()::println);
      } else {
        write(edited);
        io.notice("corrected %s in %s".formatted(fixed.edits().size(), fixed.path()));
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

  private static void write(EditedArticle edited) throws OutputException {
    try {
      edited.write();
    } catch (IOException e) {
      throw new OutputException(edited.path() + " could not be corrected", e);
    }
  }
}
