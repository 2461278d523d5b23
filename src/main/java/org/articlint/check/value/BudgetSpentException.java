package org.articlint.check.value;

import org.articlint.article.OneLine;

/**
 * A rule needs more steps on an article than it may take, so that it does not judge the article.
 * The message says what needs them and what to do.
 */
public final class BudgetSpentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int MAX_QUOTED_CHARS = 60;

  /** Creates the exception with a reason for people, without a final stop. */
  public BudgetSpentException(String reason) {
    super(reason);
  }

  /** A pattern needs most of the steps. */
  static BudgetSpentException ofPattern(String pattern) {
    return new BudgetSpentException(
        "its pattern '%s' needs too many steps on this article; rewrite it without nested repetition"
            .formatted(OneLine.of(pattern, MAX_QUOTED_CHARS)));
  }

  /** It finds too much. */
  static BudgetSpentException ofFound(int most) {
    return new BudgetSpentException(
        "its terms and patterns are found more than %s times in this article; look for fewer"
            .formatted(most));
  }

  /** Many patterns need the steps together. */
  static BudgetSpentException ofPatterns() {
    return new BudgetSpentException(
        "its patterns together need too many steps on this article; give them to several rules");
  }
}
