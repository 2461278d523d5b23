package org.articlint.rule.pack;

import java.util.List;
import java.util.Map;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigProblem;

/** Applies changes to rules. */
public final class RuleChanges {

  private RuleChanges() {}

  /**
   * Applies changes in order.
   *
   * @param all every rule there is, so that one switched off can be switched on again
   * @param rules the rules in force, changed by this
   */
  public static void apply(
      List<RuleChange> changes, Map<String, Rule> all, Map<String, Rule> rules) {
    for (RuleChange change : changes) {
      String id = change.ruleId();
      Rule rule = rules.getOrDefault(id, all.get(id));
      if (rule == null) {
        change.reportUnknown(all.keySet().stream().sorted().toList());
        continue;
      }
      change.apply(rule).ifPresentOrElse(changed -> rules.put(id, changed), () -> rules.remove(id));
    }
  }

  /** Collects the rules of a pack and its parents, the parents first, and applies its changes. */
  public static void collect(
      Pack pack, Map<String, Rule> all, Map<String, Rule> rules, List<ConfigProblem> problems) {
    for (Pack parent : pack.parents()) {
      collect(parent, all, rules, problems);
    }
    for (Rule rule : pack.rules()) {
      Rule known = all.putIfAbsent(rule.id(), rule);
      if (known == null) {
        rules.put(rule.id(), rule);
      } else if (!known.equals(rule)) {
        problems.add(
            ConfigProblem.ofFile(
                pack.name(),
                "the rule '%s' is defined by another pack already; change it under overrides"
                    .formatted(rule.id())));
      }
    }
    apply(pack.changes(), all, rules);
  }
}
