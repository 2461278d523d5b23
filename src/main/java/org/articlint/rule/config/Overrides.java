package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.check.Check;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config.PathOverride;
import org.articlint.rule.pack.RuleChange;
import org.articlint.rule.pack.RuleChanges;
import org.articlint.rule.pack.WrittenChange;

/**
 * Reads the overrides of a configuration and validates every combination of them that may apply to
 * one file, so that none is found faulty later, when articles are checked.
 *
 * <p>Each rule is looked at by itself, because no change of one rule touches another. From the rule
 * as it is without overrides, each override in order leads from every state reached so far to
 * another one, unless the globs show that no file has both. States with equal options count once:
 * without that, ten overrides would make 1,024 of them, with it mostly eleven.
 */
final class Overrides {

  /** The most states of one rule that are validated; more are reported, never skipped. */
  static final int MAX_STATES = 1_000;

  /** An override as written. */
  record Written(List<Glob> files, List<WrittenChange> changes) {}

  /** A change of one rule, and the override that it belongs to. */
  private record Step(List<Glob> files, WrittenChange written, RuleChange change) {}

  /**
   * A rule after some overrides.
   *
   * @param rule empty when it is off
   * @param steps what led to it; where several ways do, what they have in common
   */
  private record State(Optional<Rule> rule, List<Step> steps) {

    boolean mayMeet(Step next) {
      return steps.stream().allMatch(step -> Glob.mayMeet(step.files, next.files));
    }
  }

  private final Map<String, Rule> all;
  private final Map<String, Rule> enabled;

  /**
   * Reads overrides of some rules.
   *
   * @param all every rule of the packs, by id
   * @param enabled the rules in force where no override applies
   */
  Overrides(Map<String, Rule> all, Map<String, Rule> enabled) {
    this.all = all;
    this.enabled = enabled;
  }

  /** Reads overrides in their order; every fault has been reported. */
  List<PathOverride> read(List<Written> overrides) {
    List<PathOverride> read = new ArrayList<>();
    Map<String, List<Step>> byRule = new LinkedHashMap<>();
    for (Written override : overrides) {
      List<RuleChange> changes = new ArrayList<>();
      for (WrittenChange written : override.changes()) {
        RuleChanges.read(written, all)
            .ifPresent(
                change -> {
                  changes.add(change);
                  byRule
                      .computeIfAbsent(change.ruleId(), id -> new ArrayList<>())
                      .add(new Step(override.files(), written, change));
                });
      }
      read.add(new PathOverride(override.files(), changes));
    }
    byRule.forEach(this::validate);
    return read;
  }

  private void validate(String id, List<Step> steps) {
    Map<Optional<Check>, State> states = new LinkedHashMap<>();
    merge(new State(Optional.ofNullable(enabled.get(id)), List.of()), states);
    for (Step step : steps) {
      for (State state : List.copyOf(states.values())) {
        if (!state.mayMeet(step)) {
          continue;
        }
        Optional<State> next = next(id, state, step);
        if (next.isEmpty()) {
          break; // one report of a change is enough
        }
        merge(next.get(), states);
      }
      if (states.size() > MAX_STATES) {
        step.written.reportOptions(
            "overrides set the options of '%s' in more than %,d combinations; set options that"
                    .formatted(id, MAX_STATES)
                + " belong together in one override");
        return;
      }
    }
  }

  /** Adds a state, or notes that it can be reached in another way too. */
  private static void merge(State state, Map<Optional<Check>, State> states) {
    states.merge(
        state.rule.map(Rule::check),
        state,
        (known, other) -> {
          Set<Step> common = new LinkedHashSet<>(known.steps);
          common.retainAll(other.steps);
          return new State(known.rule, List.copyOf(common));
        });
  }

  /** Applies a change; empty when it is wrong, which has been reported. */
  private Optional<State> next(String id, State state, Step step) {
    try {
      Optional<Rule> rule = step.change.apply(state.rule.orElseGet(() -> all.get(id)));
      List<Step> steps = new ArrayList<>(state.steps);
      steps.add(step);
      return Optional.of(new State(rule, steps));
    } catch (IllegalArgumentException e) {
      step.written.reportOptions(e.getMessage() + together(state));
      return Optional.empty();
    }
  }

  private static String together(State state) {
    List<String> lines =
        state.steps.stream().map(step -> Integer.toString(step.written.line())).toList();
    if (lines.isEmpty()) {
      return "";
    }
    return lines.size() == 1
        ? "; the override on line %s may apply to the same file".formatted(lines.get(0))
        : "; the overrides on lines %s may apply to the same file"
            .formatted(lines.stream().collect(Collectors.joining(", ")));
  }
}
