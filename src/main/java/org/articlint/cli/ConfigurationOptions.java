package org.articlint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** The options that say which configuration holds. */
final class ConfigurationOptions {

  private final Options options;

  /** Adds the options to those of a command. */
  ConfigurationOptions(Options options) {
    this.options = options;
    options.value(
        "--config",
        "FILE",
        String.class,
        "Use this configuration for every article instead of the nearest one.");
    options.flag(
        "--no-config", "Use no configuration file: the pack 'recommended', or those of --pack.");
    options.list(
        "--pack",
        "PACK",
        String.class,
        "Add a rule pack: a shipped name, or a YAML file. Repeatable.");
  }

  /** The configurations of a run, and how they map formats. */
  record Setup(Configs configs, ConfigFormats formats) {

    /** What is looked at when no path is given: the archive of the nearest configuration. */
    Path defaultTarget(Io io) throws ConfigException {
      Config nearest = configs.of(io.directory());
      return nearest.file().isPresent() ? nearest.archive() : io.directory();
    }
  }

  /** A path of the command line and the configuration that holds for it. */
  record Placed(Path path, Config config) {}

  /** The configuration of one path; for commands that show it. */
  Placed of(String argument, Io io) throws UsageException, ConfigException {
    Path path = Targets.of(List.of(argument), io).paths().get(0);
    Path root = Targets.root(List.of(path), io.directory());
    Path directory = Files.isDirectory(path) ? path : path.resolveSibling("");
    return new Placed(path, setUp(root, io, RuleSelection.ALL).configs().of(directory));
  }

  Setup setUp(Path root, Io io, RuleSelection selection) throws UsageException {
    Optional<String> config = options.find("--config");
    boolean noConfig = options.has("--no-config");
    if (noConfig && config.isPresent()) {
      throw new UsageException("--config and --no-config exclude each other");
    }
    ConfigFormats formats = new ConfigFormats(root, io.directory());
    ConfigOptions reading = new ConfigOptions(options.all("--pack"), selection, formats);
    Configs configs =
        new Configs(
            io.directory(), root, fixed(config, io), !noConfig && config.isEmpty(), reading);
    return new Setup(configs, formats);
  }

  private static Optional<Path> fixed(Optional<String> config, Io io) throws UsageException {
    if (config.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = io.directory().resolve(config.get()).normalize();
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    } catch (InvalidPathException e) {
      throw new UsageException("--config: not a path: " + e.getMessage());
    }
    throw new UsageException("--config: there is no file '" + config.get() + "'");
  }
}
