package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.YamlFile;

/** The globs of a configuration in the order of its options, with their places. */
final class WrittenGlobs {

  /** Those of no configuration. */
  static final WrittenGlobs NONE = new WrittenGlobs("");

  private final String file;
  private final List<Config.Pattern> patterns = new ArrayList<>();
  private final GlobSet set = new GlobSet();

  private WrittenGlobs(String file) {
    this.file = file;
  }

  /** Collects the globs of a configuration. */
  static WrittenGlobs of(ConfigDocument document, YamlFile file) {
    WrittenGlobs globs = new WrittenGlobs(file.name());
    document
        .exclude()
        .orElse(List.of())
        .forEach(glob -> globs.add("exclude", glob.value(), file.origin(glob.span())));
    for (ConfigDocument.PathRules override : document.overrides().orElse(List.of())) {
      override
          .files()
          .forEach(glob -> globs.add("overrides", glob.value(), file.origin(glob.span())));
    }
    document
        .formats()
        .orElse(Map.of())
        .forEach((glob, format) -> globs.add("formats", glob, file.origin(format.span())));
    return globs;
  }

  private void add(String option, Glob glob, String origin) {
    set.add(glob, patterns.size());
    patterns.add(new Config.Pattern(option, glob, origin));
  }

  List<Config.Pattern> patterns() {
    return patterns;
  }

  /**
   * Refuses globs that take too many steps on a path. Those of one option take fewer than all.
   *
   * @param path relative to the configuration's directory, with {@code /}
   */
  void verify(String path) throws ConfigException {
    if (patterns.isEmpty()) {
      return;
    }
    try {
      set.matching(path);
    } catch (BudgetSpentException e) {
      throw new ConfigException(
          List.of(
              ConfigProblem.ofFile(
                  file,
                  "on the path '%s' %s; write fewer, or fewer wildcards and alternatives in them"
                      .formatted(path.isEmpty() ? "." : path, e.getMessage()))));
    }
  }
}
