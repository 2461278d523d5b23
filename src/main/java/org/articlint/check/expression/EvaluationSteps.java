package org.articlint.check.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.values.CelByteString;
import dev.cel.runtime.CelEvaluationListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Steps;

/**
 * Counts the work of an evaluation: a step for each value that is made or handed to a function, and
 * for every few characters. The library limits only how often {@code all} and its kin go round.
 */
final class EvaluationSteps implements CelEvaluationListener {

  private static final int MAX_STEPS = 5_000_000;
  private static final int CHARS_PER_STEP = 10;

  /** How often a pattern looks at a character in the time of a step. */
  private static final int PATTERN_STEPS = 4;

  /** Characters of a text times those of the pattern that it is matched against. */
  private static final int UNITS_MATCHED_PER_STEP = 4;

  /** Functions that look at one item of a list at most. */
  private static final Set<String> OF_ONE_ITEM =
      Set.of("_[_]", "size", "!_", "_&&_", "_||_", "_?_:_", "@not_strictly_false");

  /** What {@code map} and {@code filter} have collected so far; the library adds to it in place. */
  private static final Set<String> COLLECTED = Set.of("@result", "__result__");

  private final Steps steps = new Steps(MAX_STEPS);
  private final Map<Long, Object> last = new HashMap<>();

  @Override
  public void callback(CelExpr expression, Object result) {
    last.put(expression.id(), result);
    Kind kind = expression.exprKind().getKind();
    if (kind == Kind.CALL) {
      takeCall(expression.call(), result);
    } else if (kind == Kind.LIST || kind == Kind.MAP || result instanceof CharSequence) {
      take(result);
    } else {
      steps.take(1);
    }
    requireLeft();
  }

  private void takeCall(CelCall call, Object result) {
    steps.take(1);
    if (call.args().stream().anyMatch(EvaluationSteps::isCollected)) {
      return;
    }
    if (OF_ONE_ITEM.contains(call.function())) {
      return;
    }
    List<Object> given = new ArrayList<>();
    call.target().ifPresent(target -> given.add(last.get(target.id())));
    call.args().forEach(argument -> given.add(last.get(argument.id())));
    given.forEach(this::take);
    take(result);
    if (call.function().equals("matches")
        && given.get(0) instanceof String text
        && given.get(1) instanceof String pattern) {
      steps.take(text.length() * MatchesFunction.size(pattern) / UNITS_MATCHED_PER_STEP);
    }
  }

  private static boolean isCollected(CelExpr argument) {
    return argument.exprKind().getKind() == Kind.IDENT
        && COLLECTED.contains(argument.ident().name());
  }

  /**
   * Ends an evaluation that has taken too many steps; an operator such as {@code ||} may have
   * hidden that from the result.
   *
   * @throws BudgetSpentException when it has
   */
  void requireLeft() {
    if (steps.left() < 0) {
      throw new BudgetSpentException(
          "its expression needs more than %s steps on this article".formatted(MAX_STEPS)
              + "; use fewer of all, exists, filter and map inside each other");
    }
  }

  /** How many were taken, in steps of patterns. */
  long taken() {
    return (MAX_STEPS - steps.left()) * PATTERN_STEPS;
  }

  /** Takes the steps of a value and all that is in it, until none is left. */
  private void take(Object value) {
    if (!steps.take(1)) {
      return;
    }
    if (value instanceof CharSequence text) {
      steps.take(text.length() / CHARS_PER_STEP);
    } else if (value instanceof CelByteString bytes) {
      steps.take(bytes.size() / CHARS_PER_STEP);
    } else if (value instanceof Map<?, ?> map) {
      takeAll(map.keySet());
      takeAll(map.values());
    } else if (value instanceof Iterable<?> items) {
      takeAll(items);
    }
  }

  private void takeAll(Iterable<?> values) {
    for (Object value : values) {
      if (steps.left() < 0) {
        return;
      }
      take(value);
    }
  }
}
