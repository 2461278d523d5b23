package org.articlint.cli.selection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articlint.lint.baseline.Baseline;
import org.articlint.lint.files.ArticleFilter;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;

/** The files beside the articles that decide what a check finds, whether they exist or not. */
public final class ConfigurationSources {

  private final Targets targets;
  private final Path workingDirectory;

  public ConfigurationSources(Targets targets, Path workingDirectory) {
    this.targets = targets;
    this.workingDirectory = workingDirectory;
  }

  /** Configurations, packs, baselines, profiles of formats, and what git reads to ignore files. */
  public Set<Path> of(Setup setup, ArticleFilter filter) {
    Set<Path> files = configurations();
    files.addAll(filter.decidingFiles());
    for (Config config : setup.configs().read()) {
      config.file().ifPresent(file -> files.add(file.resolveSibling(Baseline.NAME)));
      List<Rule> rules = new ArrayList<>(config.allRules().values());
      // A pack may only change rules of others.
      rules.addAll(config.rulesOfSomePath());
      for (Rule rule : rules) {
        for (Rule.Setting setting : rule.settings()) {
          addPack(setting.origin(), files);
        }
      }
    }
    return files;
  }

  /** The files that a fault is reported in, and those that may take their place. */
  public Set<Path> of(ConfigException fault) {
    Set<Path> files = configurations();
    for (ConfigProblem problem : fault.problems()) {
      add(problem.file(), files);
    }
    return files;
  }

  /** Every place where a configuration of the targets may be. */
  private Set<Path> configurations() {
    Set<Path> files = new TreeSet<>();
    List<Path> starts = new ArrayList<>(targets.paths());
    starts.add(workingDirectory);
    for (Path start : starts) {
      for (Path at = Targets.directory(start);
          at != null && at.startsWith(targets.root());
          at = at.getParent()) {
        for (String name : ConfigFiles.NAMES) {
          files.add(at.resolve(name));
        }
      }
    }
    return files;
  }

  /** Adds the pack that a setting comes from; a shipped one is no file. */
  private void addPack(String origin, Set<Path> files) {
    Set<Path> named = new HashSet<>();
    add(origin.replaceFirst(":\\d+$", ""), named);
    named.stream().filter(Files::exists).forEach(files::add);
  }

  /** Adds a file by the name that messages give it. */
  private void add(String name, Set<Path> files) {
    if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
      try {
        files.add(workingDirectory.resolve(name).normalize());
      } catch (InvalidPathException e) {
        // The name of an option, not of a file.
      }
    }
  }
}
