package org.articlint.lint.files;

import java.util.Optional;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Context;

/**
 * Runs the calls into the checks of rules. Whatever they throw becomes a failure of the article, so
 * that one article never ends a run.
 */
public final class Guard {

  private Guard() {}

  /** Runs what a rule does with an article. */
  public static Optional<Failure> rule(String path, String rule, Runnable call) {
    try {
      call.run();
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(Failure.ofRule(path, rule, reason(e)));
    }
  }

  static String reason(Throwable thrown) {
    if (thrown instanceof BudgetSpentException || thrown instanceof Context.UnknownPastException) {
      return String.valueOf(thrown.getMessage());
    }
    return thrown instanceof StackOverflowError
        ? "the article is nested too deeply, or a pattern repeats too often in it"
        : thrown.toString();
  }
}
