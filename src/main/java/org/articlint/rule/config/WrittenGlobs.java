package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.rule.yaml.ConfigException;
import org.articlint.rule.yaml.ConfigProblem;
import org.articlint.rule.yaml.Written;
import org.articlint.rule.yaml.YamlFile;

/**
 * The globs of a configuration in the order of its options, with their places. All options ask one
 * set of them, which is compiled once.
 */
final class WrittenGlobs {

  static final String EXCLUDE = "exclude";
  static final String OVERRIDES = "overrides";
  static final String FORMATS = "formats";

  /** Those of no configuration. */
  static final WrittenGlobs NONE = new WrittenGlobs("");

  private final String file;
  private final List<Config.Pattern> patterns = new ArrayList<>();

  /** For each glob, the number of its entry in the list of its option; overrides have several. */
  private final List<Integer> entries = new ArrayList<>();

  private final GlobSet set = new GlobSet();

  private WrittenGlobs(String file) {
    this.file = file;
  }

  /** Collects the globs of a configuration. */
  static WrittenGlobs of(ConfigDocument document, YamlFile file) {
    WrittenGlobs globs = new WrittenGlobs(file.name());
    int entry = 0;
    for (Written<Glob> glob : document.exclude().orElse(List.of())) {
      globs.add(EXCLUDE, entry++, glob.value(), file.origin(glob.span()));
    }
    entry = 0;
    for (ConfigDocument.PathRules override : document.overrides().orElse(List.of())) {
      for (Written<Glob> glob : override.files()) {
        globs.add(OVERRIDES, entry, glob.value(), file.origin(glob.span()));
      }
      entry++;
    }
    entry = 0;
    for (Map.Entry<Glob, Written<String>> format : document.formats().orElse(Map.of()).entrySet()) {
      globs.add(FORMATS, entry++, format.getKey(), file.origin(format.getValue().span()));
    }
    return globs;
  }

  private void add(String option, int entry, Glob glob, String origin) {
    set.add(glob, patterns.size());
    entries.add(entry);
    patterns.add(new Config.Pattern(option, glob, origin));
  }

  /**
   * Returns the numbers of the patterns that match a path.
   *
   * @param path relative to the configuration's directory, with {@code /}
   * @throws BudgetSpentException when that takes too many steps
   */
  BitSet matching(String path) {
    return patterns.isEmpty() ? new BitSet() : set.matching(path);
  }

  /**
   * Returns the numbers of the entries of an option that match a path, as for {@link #matching}.
   */
  BitSet entries(String option, String path) {
    BitSet found = new BitSet();
    matching(path).stream()
        .filter(pattern -> patterns.get(pattern).option().equals(option))
        .forEach(pattern -> found.set(entries.get(pattern)));
    return found;
  }

  List<Config.Pattern> patterns() {
    return patterns;
  }

  /**
   * Refuses globs that take too many steps on a path.
   *
   * @param path relative to the configuration's directory, with {@code /}
   */
  void verify(String path) throws ConfigException {
    try {
      matching(path);
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
