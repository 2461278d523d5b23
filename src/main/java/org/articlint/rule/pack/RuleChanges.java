package org.articlint.rule.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.Rule;

/** Applies changes to rules. */
public final class RuleChanges {

  private RuleChanges() {}

  /**
   * Applies changes in order.
   *
   * @param all every rule of the packs, so that one switched off can be switched on again
   * @param rules the rules in force, changed by this method
   * @throws IllegalArgumentException when the options of a changed rule are wrong together
   */
  public static void apply(
      List<RuleChange> changes, Map<String, Rule> all, Map<String, Rule> rules) {
    for (RuleChange change : changes) {
      String id = change.ruleId();
      Optional<Rule> rule = Optional.ofNullable(rules.get(id));
      change
          .apply(rule.orElseGet(() -> all.get(id)))
          .ifPresentOrElse(changed -> rules.put(id, changed), () -> rules.remove(id));
    }
  }
}
