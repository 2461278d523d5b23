package org.articlint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.rule.config.ConfigFiles;

/** The options that ask only for what somebody touched. */
final class ChangeOptions {

  /** Which findings of a touched article are wanted. */
  enum Lines {
    ALL,
    CHANGED
  }

  private final Options options;

  /** Adds the options to those of a command. */
  ChangeOptions(Options options) {
    this.options = options;
    options.flag(
        "--staged",
        "Check what git has staged, as it is staged; compare it with the staged archive.");
    options.value(
        "--changed",
        "BASE",
        String.class,
        "Check what the branch has changed since it left BASE (--changed=BASE), uncommitted and"
            + " new files too. Without BASE: origin/HEAD, origin/main, main or master.");
    options.value(
        "--lines",
        "LINES",
        Lines.class,
        "With --staged or --changed: all (the default), or changed: only findings on lines that"
            + " the change touches, and those that follow from the whole article.");
  }

  boolean isStaged() {
    return options.has("--staged");
  }

  private boolean isChanged() {
    return options.find("--changed").isPresent();
  }

  /** Whether only a change is asked for. */
  boolean isGiven() {
    return isStaged() || isChanged();
  }

  /** What a branch is compared with; empty for the usual one. */
  String base() {
    return options.get("--changed", "");
  }

  /** Whether findings on lines that the change does not touch are left out. */
  boolean isTouchedOnly() {
    return options.get("--lines", Lines.ALL) == Lines.CHANGED;
  }

  /**
   * Refuses what does not go together.
   *
   * @param hasInput whether an article comes on standard input
   */
  void refuseContradictions(Path root, boolean hasInput) throws UsageException {
    if (!isGiven()) {
      Optional<Lines> lines = options.find("--lines");
      if (lines.isPresent()) {
        throw new UsageException("--lines goes with --staged or --changed");
      }
      return;
    }
    if (isStaged() && isChanged()) {
      throw new UsageException("--staged and --changed exclude each other");
    }
    String name = isStaged() ? "--staged" : "--changed";
    if (hasInput) {
      throw new UsageException(name + " and --stdin exclude each other");
    }
    if (ConfigFiles.gitTop(root).filter(root::equals).isEmpty()) {
      throw new UsageException(name + ": there is no git work tree here");
    }
  }
}
