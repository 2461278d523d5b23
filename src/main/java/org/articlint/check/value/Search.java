package org.articlint.check.value;

import java.util.Optional;

/**
 * What a condition looks for in a text: a regular expression, or the words of named lists, which a
 * site can extend without copying a pattern.
 */
public sealed interface Search permits Regex, WordSearch {

  /**
   * Finds the first place in a text where what is looked for stands.
   *
   * @throws BudgetSpentException when the rule has used up its steps on this article
   */
  Optional<Context.Found> find(String text, Context context);

  /** Whether the whole text is what is looked for. */
  boolean matches(String text, Context context);
}
