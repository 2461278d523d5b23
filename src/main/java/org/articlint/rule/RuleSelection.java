package org.articlint.rule;

import java.util.List;

/**
 * The rules that the command line selects.
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
