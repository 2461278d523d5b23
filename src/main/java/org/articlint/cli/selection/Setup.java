package org.articlint.cli.selection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.archive.segment.IndexKey;
import org.articlint.cli.io.Io;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/**
 * The configurations of a run, read as articles need them.
 *
 * @param root what the paths of articles are relative to, a real path
 * @param formats the formats that the configurations map
 * @param key tells indexes that the user's own runs have made
 */
public record Setup(Path root, Configs configs, ConfigFormats formats, IndexKey key) {

  /** The configurations that lie beside the articles below a root; names of files are from it. */
  public static Setup ofFiles(Path root, Io io) {
    ConfigFormats formats = new ConfigFormats(root, root);
    ConfigOptions reading = new ConfigOptions(io.packs(), List.of(), RuleSelection.ALL, formats);
    Configs configs = new Configs(root, root, Optional.empty(), true, reading);
    return new Setup(root, configs, formats, UserCache.of(io).indexKey(root));
  }

  /** The same without anything that is kept between runs. */
  public Setup withoutCache() {
    return new Setup(root, configs, formats, IndexKey.NONE);
  }

  /**
   * The directory that is checked when the command line names none: the archive of the nearest
   * configuration, else the working directory.
   *
   * @throws ConfigException when that configuration is at fault
   */
  public Path defaultTarget(Path workingDirectory) throws ConfigException {
    Config nearest = configs.of(workingDirectory);
    return nearest.file().isPresent() ? nearest.archive() : workingDirectory;
  }
}
