package org.articlint.lint.suppression;

import org.articlint.article.Problem;
import org.articlint.article.Span;

/**
 * A comment or metadata entry that suppresses findings.
 *
 * @param rule the id of the rule that it names
 * @param covers the range in which findings must begin; for a whole file, everything
 * @param wholeFile whether it covers the file, metadata included
 * @param place the place of the suppression itself
 */
public record Suppression(String rule, String reason, Span covers, boolean wholeFile, Span place) {

  /** Returns the problem that it suppresses nothing. */
  public Problem unused() {
    return new Problem(
        Problem.Kind.UNUSED_SUPPRESSION,
        place,
        rule,
        "the suppression of '%s' has nothing to suppress".formatted(rule));
  }
}
