package org.articlint.cli.option;

import java.io.IOException;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.output.EditedArticle;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.Attempt;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Reasons;
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
   * Makes the corrections, or shows them; every article is tried.
   *
   * @param formats reads the articles again
   * @return whether there were any, and all could be made
   */
  public ExitCode apply(Fixes fixes, ArticleFinder.FormatLookup formats) {
    return fixes.fixed(formats).map(this::apply).reduce(ExitCode.CLEAN, FixOptions::worse);
  }

  private static ExitCode worse(ExitCode one, ExitCode other) {
    return one.code() > other.code() ? one : other;
  }

  private ExitCode apply(Attempt<Fixes.Fixed> attempt) {
    if (attempt.value().isEmpty()) {
      Failure failure = attempt.failure().orElseThrow();
      return notCorrected(failure.path(), failure.reason());
    }
    Fixes.Fixed fixed = attempt.value().get();
    String path = fixed.article().path();
    EditedArticle edited = new EditedArticle(fixed.article(), path, fixed.before(), fixed.edits());
    if (isDiff()) {
      edited.diff().forEach(io.out()::println);
      return ExitCode.FINDINGS;
    }
    try {
      edited.write();
    } catch (IOException e) {
      return notCorrected(path, Reasons.of(e));
    }
    io.notice("corrected %s in %s".formatted(fixed.edits().size(), path));
    return ExitCode.FINDINGS;
  }

  private ExitCode notCorrected(String path, String reason) {
    io.notice("%s: not corrected: %s".formatted(path, reason));
    return ExitCode.INCOMPLETE;
  }
}
