package org.articlint.rule.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigProblem;

/** Applies changes to rules. */
public final class RuleChanges {

  private RuleChanges() {}

  /**
   * Reads a change for its rule.
   *
   * @param all every rule of the packs, by id
   * @return empty when there is no such rule, which has been reported
   */
  public static Optional<RuleChange> read(WrittenChange change, Map<String, Rule> all) {
    Rule rule = all.get(change.ruleId());
    if (rule == null) {
      change.reportUnknown(all.keySet().stream().sorted().toList());
      return Optional.empty();
    }
    return Optional.of(change.read(rule));
  }

  /**
   * Reads changes and applies them in order. A change that is wrong is reported, and leaves its
   * rule as it was.
   *
   * @param all every rule of the packs, so that one switched off can be switched on again
   * @param rules the rules in force, changed by this method
   */
  public static void readAndApply(
      List<WrittenChange> changes, Map<String, Rule> all, Map<String, Rule> rules) {
    for (WrittenChange change : changes) {
      Optional<RuleChange> read = read(change, all);
      try {
        read.ifPresent(known -> apply(List.of(known), all, rules));
      } catch (IllegalArgumentException e) {
        change.reportOptions(String.valueOf(e.getMessage()));
      }
    }
  }

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
    rules.keySet().removeAll(pack.off());
    readAndApply(pack.changes(), all, rules);
  }
}
