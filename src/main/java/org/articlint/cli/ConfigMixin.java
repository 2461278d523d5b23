package org.articlint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.lint.ConfigFormats;
import org.articlint.rule.Config;
import org.articlint.rule.ConfigException;
import org.articlint.rule.ConfigOptions;
import org.articlint.rule.Configs;
import org.articlint.rule.RuleSelection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration holds. */
final class ConfigMixin {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Use this configuration for every article instead of the nearest one.")
  private @Nullable String config;

  @Option(
      names = "--no-config",
      description = "Use no configuration file: the pack 'recommended', or those of --pack.")
  private boolean noConfig;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "Add a rule pack: a shipped name, or a YAML file. Repeatable.")
  private List<String> packs = new ArrayList<>();

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
    if (noConfig && config != null) {
      throw new UsageException("--config and --no-config exclude each other");
    }
    ConfigFormats formats = new ConfigFormats(root, io.directory());
    ConfigOptions options = new ConfigOptions(List.copyOf(packs), selection, formats);
    Configs configs =
        new Configs(io.directory(), root, fixed(io), !noConfig && config == null, options);
    return new Setup(configs, formats);
  }

  private Optional<Path> fixed(Io io) throws UsageException {
    if (config == null) {
      return Optional.empty();
    }
    try {
      Path file = io.directory().resolve(config).normalize();
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    } catch (InvalidPathException e) {
      throw new UsageException("--config: not a path: " + e.getMessage());
    }
    throw new UsageException("--config: there is no file '" + config + "'");
  }
}
