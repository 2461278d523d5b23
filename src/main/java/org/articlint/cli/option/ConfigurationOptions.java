package org.articlint.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.selection.NamedPath;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.cli.selection.UserCache;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.articlint.rule.yaml.ConfigException;

/** The options that choose the configuration. */
public final class ConfigurationOptions {

  private final Options options;
  private final Io io;

  /** Adds the options to those of a command. */
  public ConfigurationOptions(Options options, Io io) {
    this.options = options;
    this.io = io;
    options.value(
        "--config",
        "FILE",
        String.class,
        "Use this configuration for every article instead of the nearest one.");
    options.flag(
        "--no-config",
        "Ignore configuration files; use the pack 'recommended', or the packs of --pack.");
    options.list(
        "--pack",
        "PACK",
        "Add a rule pack: a shipped one by its name, or a YAML file. Repeatable.",
        ShippedPacks.NAMES);
  }

  /**
   * A path of the command line and the configuration that applies to it.
   *
   * @param filter tells which files a check of the path takes for articles
   */
  public record Placed(Path path, Config config, ArticleFilter filter) {}

  /**
   * Finds the configuration of one path, for commands that show it.
   *
   * @throws ConfigException when it is at fault
   */
  public Placed of(String argument) throws UsageException, ConfigException {
    Targets target = Targets.of(List.of(argument), io);
    Path path = target.paths().get(0);
    Setup setup = setUp(target.root(), RuleSelection.ALL);
    Config config = setup.configs().of(Targets.directory(path));
    config.verify(path);
    return new Placed(
        path, config, new ArticleFilter(setup.root(), setup.configs(), setup.formats()));
  }

  /** Sets up the configurations of a run; none is read yet. */
  public Setup setUp(Path root, RuleSelection selection) throws UsageException {
    Optional<String> config = options.find("--config");
    boolean noConfig = options.has("--no-config");
    if (noConfig && config.isPresent()) {
      throw new UsageException("--config and --no-config exclude each other");
    }
    ConfigFormats formats = new ConfigFormats(root, io.directory());
    List<String> packs = options.all("--pack");
    refusePacksThatLeadOut(packs, io);
    ConfigOptions reading = new ConfigOptions(io.packs(), packs, selection, formats);
    Configs configs =
        new Configs(io.directory(), root, fixed(config), !noConfig && config.isEmpty(), reading);
    return new Setup(root, configs, formats, UserCache.of(io).indexKey(root));
  }

  /**
   * Refuses packs of the command line that a link of a work tree has lie elsewhere.
   *
   * @throws UsageException when there is one
   */
  public static void refusePacksThatLeadOut(List<String> packs, Io io) throws UsageException {
    for (String pack : packs) {
      if (!ShippedPacks.NAMES.contains(pack)) {
        NamedPath.ofOption(pack, io);
      }
    }
  }

  private Optional<Path> fixed(Optional<String> config) throws UsageException {
    if (config.isEmpty()) {
      return Optional.empty();
    }
    Path file = NamedPath.ofOption(config.get(), io);
    if (Files.isRegularFile(file)) {
      return Optional.of(file);
    }
    throw new UsageException("--config: there is no file '" + config.get() + "'");
  }
}
