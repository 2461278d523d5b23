package org.articlint.cli.selection;

import java.nio.file.Path;
import org.articlint.archive.segment.IndexKey;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.rule.config.Config;
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
  Path defaultTarget(Path workingDirectory) throws ConfigException {
    Config nearest = configs.of(workingDirectory);
    return nearest.file().isPresent() ? nearest.archive() : workingDirectory;
  }
}
