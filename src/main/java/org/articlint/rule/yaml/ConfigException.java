package org.articlint.rule.yaml;

import java.util.Comparator;
import java.util.List;

/** Thrown when packs or configuration cannot be used; holds every fault. */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<ConfigProblem> problems;

  /** An exception with its faults. */
  public ConfigException(List<ConfigProblem> problems) {
    super(problems.isEmpty() ? "" : problems.get(0).message());
    this.problems =
        problems.stream()
            .distinct()
            .sorted(
                Comparator.comparing(ConfigProblem::file)
                    .thenComparing(ConfigProblem::line)
                    .thenComparing(ConfigProblem::column))
            .toList();
  }

  /** Returns the faults, sorted by file and place. */
  public List<ConfigProblem> problems() {
    return problems;
  }
}
