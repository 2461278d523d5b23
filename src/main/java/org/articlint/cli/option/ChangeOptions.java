package org.articlint.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Targets;
import org.articlint.git.GitException;
import org.articlint.lint.files.Changed;
import org.articlint.lint.files.Staged;
import org.articlint.rule.config.ConfigFiles;

/** The options that limit a check to a change. */
public final class ChangeOptions {

  /** The findings of a changed article that are reported. */
  enum Lines {
    ALL,
    CHANGED
  }

  private final Options options;

  /** Adds the options to those of a command. */
  public ChangeOptions(Options options) {
    this.options = options;
    options.flag(
        "--staged",
        "Check the staged content of staged files, and compare it with the staged archive.");
    options.value(
        "--changed",
        "BASE",
        String.class,
        "Check the files that the branch has changed since it left BASE, including uncommitted and"
            + " new ones. Without =BASE: origin/HEAD, origin/main, origin/master, main or master.");
    options.value(
        "--lines",
        "LINES",
        Lines.class,
        "With --staged or --changed: report all findings (all, the default), or only those on"
            + " changed lines and those about the article as a whole (changed).");
  }

  public boolean isStaged() {
    return options.has("--staged");
  }

  private boolean isChanged() {
    return options.find("--changed").isPresent();
  }

  /** Returns whether only a change is checked. */
  public boolean isGiven() {
    return isStaged() || isChanged();
  }

  /** Returns whether findings on unchanged lines are left out. */
  public boolean isTouchedOnly() {
    return options.get("--lines", Lines.ALL) == Lines.CHANGED;
  }

  /** Returns the name of the option that was given, for messages. */
  String name() {
    return isStaged() ? "--staged" : "--changed";
  }

  /**
   * Resolves the paths that limit the check.
   *
   * @throws UsageException when one of them is at fault
   */
  public Targets resolve(List<String> paths, Io io) throws UsageException {
    if (isStaged()) {
      return Targets.ofStaged(paths, io);
    }
    return isChanged() ? Targets.ofChanged(paths, io) : Targets.of(paths, io);
  }

  /**
   * Opens the selection that the options ask for. Git starts at once, in the background.
   *
   * @throws GitException when git cannot be asked, or knows no such base
   */
  public Selection select(Path root) throws GitException {
    if (isStaged()) {
      return new Selection.StagedFiles(new Staged(root), isTouchedOnly());
    }
    return isChanged()
        ? new Selection.BranchChanges(new Changed(root, options.get("--changed", "")))
        : new Selection.WorkTree();
  }

  /** Says what git could not do for the options. */
  public String explain(GitException fault) {
    String said = String.valueOf(fault.getMessage());
    return isChanged() && said.contains("Not a valid object name")
        ? "--changed: git knows no branch, tag or commit '%s' here; it may have to be fetched first"
            .formatted(options.get("--changed", ""))
        : name() + ": " + said;
  }

  /** Refuses a base that stands apart from {@code --changed}, where it would be a path. */
  public void refuseBaseApart(List<String> paths, Path directory) throws UsageException {
    Optional<String> base = options.find("--changed");
    if (base.isEmpty() || !base.get().isEmpty()) {
      return;
    }
    for (String path : paths) {
      if (!Files.exists(directory.resolve(path))) {
        throw new UsageException(
            "there is no file or directory '%s'; if it is the branch to compare with, write"
                    .formatted(path)
                + " --changed="
                + path);
      }
    }
  }

  /** Refuses options that contradict each other. */
  public void refuseContradictions(Targets targets) throws UsageException {
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
    if (targets.input().isPresent()) {
      throw new UsageException(name() + " and --stdin exclude each other");
    }
    if (ConfigFiles.gitTop(targets.root()).filter(targets.root()::equals).isEmpty()) {
      throw new UsageException(name() + ": there is no git work tree here");
    }
  }
}
