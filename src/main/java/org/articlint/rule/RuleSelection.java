package org.articlint.rule;

import java.util.List;

/**
 * Which rules a run is about, by the command line.
 *
 * @param only the only rules that run; all when empty
 * @param without rules that do not run
 */
public record RuleSelection(List<String> only, List<String> without) {

  /** All rules. */
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  /** Whether a rule runs. */
  public boolean selects(String id) {
    return (only.isEmpty() || only.contains(id)) && !without.contains(id);
  }
}
