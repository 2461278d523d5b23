package org.articlint.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.NamedPath;
import org.articlint.lint.baseline.Baselines;

/** The options that choose the baseline. */
public final class BaselineOptions {

  private final Options options;
  private final Io io;

  /** Adds the options to those of a command. */
  public BaselineOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
    options.value(
        "--baseline",
        "FILE",
        String.class,
        "The file of known findings. Default: articlint-baseline.json beside the"
            + " configuration.");
    options.flag("--no-baseline", "Ignore the baseline: report and count known findings, too.");
  }

  /** Returns the file that the command line names. */
  public Optional<Path> file() {
    Optional<String> name = options.find("--baseline");
    return name.map(file -> io.directory().resolve(file).normalize());
  }

  /**
   * Returns the baselines of a run, none of them read yet.
   *
   * @param root the root of the run
   */
  public Baselines of(Path root) throws UsageException {
    Optional<String> name = options.find("--baseline");
    if (options.has("--no-baseline")) {
      if (name.isPresent()) {
        throw new UsageException("--baseline and --no-baseline exclude each other");
      }
      return Baselines.none();
    }
    return name.isEmpty()
        ? Baselines.besideConfigurations(root)
        : Baselines.of(root, NamedPath.ofOption(name.get(), io));
  }
}
