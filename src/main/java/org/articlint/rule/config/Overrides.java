package org.articlint.rule.config;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.Check;
import org.articlint.check.value.Steps;
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

  /**
   * Steps of the validation: {@link #CHANGE_STEPS} for each rule that is changed, and one for each
   * 16 pairs of characters of globs that are compared.
   */
  private static final int MAX_STEPS = 10_000_000;

  private static final int CHANGE_STEPS = 10;

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
  private final Steps left = new Steps(MAX_STEPS);

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
      read.add(new PathOverride(changes));
    }
    byRule.forEach(this::validate);
    return read;
  }

  private void validate(String id, List<Step> steps) {
    Map<Optional<Check>, State> states = new LinkedHashMap<>();
    merge(new State(Optional.ofNullable(table.enabled().get(id)), new BitSet()), states);
    for (int i = 0; i < steps.size(); i++) {
      take(id, steps, i, states);
      if (states.size() > MAX_STATES || !left.take(0)) {
        steps.get(i).written.reportOptions(tooMany(id, states.size()));
        return;
      }
    }
  }

  private static String tooMany(String id, int states) {
    String many =
        states > MAX_STATES
            ? "overrides set the options of '%s' in more than %s combinations"
                .formatted(id, MAX_STATES)
            : "there are too many overrides of '%s'".formatted(id);
    return many + "; set options that belong together in one override";
  }

  /** Applies a step to all states. */
  private void take(String id, List<Step> steps, int step, Map<Optional<Check>, State> states) {
    for (State state : List.copyOf(states.values())) {
      if (isExcluded(steps, step, state)) {
        continue;
      }
      Optional<State> next = next(id, state, steps, step);
      if (next.isEmpty()) {
        break; // one report of a change is enough
      }
      merge(next.get(), states);
    }
  }

  /** Whether a file to which a step applies is never in a state. */
  private boolean isExcluded(List<Step> steps, int step, State state) {
    List<Glob> files = steps.get(step).files;
    return state.steps.stream()
        .mapToObj(before -> steps.get(before).files)
        .anyMatch(before -> left.take(pairs(before, files)) && !Glob.mayMeet(before, files));
  }

  private static long pairs(List<Glob> some, List<Glob> others) {
    return (long) characters(some) * characters(others) / 16;
  }

  private static int characters(List<Glob> globs) {
    return globs.stream().mapToInt(glob -> glob.source().length()).sum();
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
    left.take(CHANGE_STEPS);
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
