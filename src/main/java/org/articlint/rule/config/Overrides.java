package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.Check;
import org.articlint.rule.Rule;
import org.articlint.rule.config.Config.PathOverride;
import org.articlint.rule.pack.RuleChange;
import org.articlint.rule.pack.RuleTable;
import org.articlint.rule.pack.WrittenChange;
import org.jspecify.annotations.Nullable;

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
  record Draft(List<Glob> files, List<WrittenChange> changes) {}

  /** A change of one rule, and the override that it belongs to. */
  private record Step(List<Glob> files, WrittenChange written, RuleChange change) {}

  /**
   * A rule after some overrides.
   *
   * @param rule empty when it is off
   * @param steps the numbers of the steps that led to it; where several ways do, what they share
   */
  private record State(Optional<Rule> rule, BitSet steps) {}

  private final RuleTable table;

  /** Reads overrides of the rules of a table. */
  Overrides(RuleTable table) {
    this.table = table;
  }

  /** Reads overrides in their order; every fault has been reported. */
  List<PathOverride> read(List<Draft> overrides) {
    List<PathOverride> read = new ArrayList<>();
    Map<String, List<Step>> byRule = new LinkedHashMap<>();
    for (Draft override : overrides) {
      List<RuleChange> changes = new ArrayList<>();
      for (WrittenChange written : override.changes()) {
        table
            .read(written)
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
    merge(new State(Optional.ofNullable(table.enabled().get(id)), new BitSet()), states);
    for (int i = 0; i < steps.size(); i++) {
      BitSet excluded = excluded(steps, i);
      for (State state : List.copyOf(states.values())) {
        if (state.steps.intersects(excluded)) {
          continue;
        }
        Optional<State> next = next(id, state, steps, i);
        if (next.isEmpty()) {
          break; // one report of a change is enough
        }
        merge(next.get(), states);
      }
      if (states.size() > MAX_STATES) {
        steps
            .get(i)
            .written
            .reportOptions(
                "overrides set the options of '%s' in more than %s combinations; set options that"
                        .formatted(id, MAX_STATES)
                    + " belong together in one override");
        return;
      }
    }
  }

  /** Returns the steps before one that never apply to a file that it applies to. */
  private static BitSet excluded(List<Step> steps, int step) {
    BitSet excluded = new BitSet();
    for (int i = 0; i < step; i++) {
      excluded.set(i, !Glob.mayMeet(steps.get(i).files, steps.get(step).files));
    }
    return excluded;
  }

  /** Adds a state, or notes that it can be reached in another way too. */
  private static void merge(State state, Map<Optional<Check>, State> states) {
    @Nullable State known = states.putIfAbsent(state.rule.map(Rule::check), state);
    if (known != null) {
      known.steps.and(state.steps);
    }
  }

  /** Applies a step; empty when it is wrong, which has been reported. */
  private Optional<State> next(String id, State state, List<Step> steps, int number) {
    Step step = steps.get(number);
    try {
      Optional<Rule> rule = step.change.apply(state.rule.orElseGet(() -> table.all().get(id)));
      BitSet taken = (BitSet) state.steps.clone();
      taken.set(number);
      return Optional.of(new State(rule, taken));
    } catch (IllegalArgumentException e) {
      List<String> lines =
          state.steps.stream()
              .mapToObj(before -> Integer.toString(steps.get(before).written.line()))
              .toList();
      step.written.reportOptions(e.getMessage() + together(lines));
      return Optional.empty();
    }
  }

  private static String together(List<String> lines) {
    return switch (lines.size()) {
      case 0 -> "";
      case 1 -> "; the override on line %s may apply to the same file".formatted(lines.get(0));
      default ->
          "; the overrides on lines %s may apply to the same file"
              .formatted(String.join(", ", lines));
    };
  }
}
