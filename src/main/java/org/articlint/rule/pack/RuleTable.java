package org.articlint.rule.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.rule.Rule;
import org.articlint.rule.yaml.ConfigProblem;

/** The rules of a configuration, gathered pack by pack. */
public final class RuleTable {

  private final ShippedPacks shipped;
  private final List<ConfigProblem> problems;
  private final Map<String, Rule> all = new LinkedHashMap<>();
  private final Map<String, Rule> enabled = new LinkedHashMap<>();
  private final Map<String, String> origins = new HashMap<>();

  /**
   * A table without rules.
   *
   * @param shipped tells in which pack of the jar a rule is that the table lacks
   * @param problems receives the faults
   */
  public RuleTable(ShippedPacks shipped, List<ConfigProblem> problems) {
    this.shipped = shipped;
    this.problems = problems;
  }

  /** Returns every rule by id, also those that are off, as the packs define it. */
  public Map<String, Rule> all() {
    return all;
  }

  /** Returns the rules in force by id. */
  public Map<String, Rule> enabled() {
    return enabled;
  }

  /** Adds the rules of a pack, but not those of its parents, and applies its changes. */
  public void add(Pack pack) {
    for (Rule rule : pack.rules()) {
      Rule known = all.putIfAbsent(rule.id(), rule);
      if (known == null) {
        enabled.put(rule.id(), rule);
        origins.put(rule.id(), pack.origin(rule.id()));
      } else if (!known.equals(rule)) {
        reportTwice(rule.id(), pack);
      }
    }
    enabled.keySet().removeAll(pack.off());
    apply(pack.changes());
  }

  private void reportTwice(String id, Pack pack) {
    String message =
        "the rule '%s' is in %s already; choose another id, or change that rule under 'overrides'"
            .formatted(id, origins.get(id));
    pack.source()
        .ifPresentOrElse(
            source -> source.report(id, message),
            () -> problems.add(ConfigProblem.ofFile(pack.name(), message)));
  }

  /**
   * Reads changes and applies them in order. A change that is wrong is reported, and leaves its
   * rule as it was.
   */
  public void apply(List<WrittenChange> changes) {
    for (WrittenChange change : changes) {
      Optional<RuleChange> read = read(change);
      try {
        read.ifPresent(known -> RuleChanges.apply(List.of(known), all, enabled));
      } catch (IllegalArgumentException e) {
        change.reportOptions(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Reads a change for its rule; empty when there is no such rule, which has been reported. */
  public Optional<RuleChange> read(WrittenChange change) {
    Rule rule = all.get(change.ruleId());
    if (rule == null) {
      change.reportUnknown(() -> UnknownRule.message(change.ruleId(), all.keySet(), shipped));
      return Optional.empty();
    }
    return Optional.of(change.read(rule));
  }
}
