package org.articlint.cli.mcp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.Today;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.LintOptions;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.files.Reasons;
import org.articlint.lint.lookup.ArchiveLookup;
import org.articlint.rule.yaml.ConfigException;

/**
 * A root at the time of a call: everything is read anew, as the command line reads it when it is
 * started there.
 */
final class Workspace {

  private final Selection.WorkTree selection = new Selection.WorkTree();
  private final List<String> notices = new ArrayList<>();
  private final Io io;
  private final Setup setup;
  private final LintOptions options;

  private Workspace(Io io, Setup setup, LintOptions options) {
    this.io = io;
    this.setup = setup;
    this.options = options;
  }

  /**
   * Opens a root.
   *
   * @throws UsageException when its configuration lies above it
   */
  static Workspace open(Path root, Io server) throws UsageException {
    Roots.refuseConfigurationAbove(root);
    Io io =
        new Io(server.in(), server.out(), server.err(), root, server.environment(), server.packs());
    LocalDate today = Today.of(Optional.empty(), io);
    int threads = Runtime.getRuntime().availableProcessors();
    return new Workspace(
        io,
        Setup.ofFiles(root, io),
        new LintOptions(today, threads, false, false, true, false, Optional.empty()));
  }

  Setup setup() {
    return setup;
  }

  Path root() {
    return setup.root();
  }

  /** Returns a path as reports show it. */
  String display(Path path) {
    return io.display(path);
  }

  /** The same options as those of a JSON report. */
  LintOptions options() {
    return options;
  }

  /**
   * Finds articles.
   *
   * @param paths files and directories of the root; without any, and without a text, its archive
   * @param text the path and the bytes of an article that need not be saved
   * @throws ConfigException when a configuration on the way cannot be used
   */
  FoundFiles find(List<Path> paths, Optional<Map.Entry<Path, byte[]>> text)
      throws ConfigException, UsageException {
    try {
      List<Path> real = new ArrayList<>();
      for (Path path : paths) {
        real.add(path.toRealPath());
      }
      Targets targets = new Targets(root(), real, text).orDefault(setup, io);
      FoundFiles found = selection.find(targets, setup);
      notices.addAll(found.notices());
      notices.addAll(setup.configs().notices());
      return found;
    } catch (IOException e) {
      throw new UsageException("a path cannot be read: " + Reasons.of(e));
    }
  }

  /** Looks up the rest of each archive. */
  ArchiveLookup lookup() {
    return selection.lookup(setup, options, this::tell);
  }

  /** Notes what the client should know beside the answer. */
  synchronized void tell(String notice) {
    notices.add(notice);
  }

  /** Returns what was noted. */
  synchronized List<String> notices() {
    return List.copyOf(notices);
  }
}
