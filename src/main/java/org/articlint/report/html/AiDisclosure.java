package org.articlint.report.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.articlint.check.MetadataCondition;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.LintResult;
import org.articlint.rule.Rule;

/**
 * What the articles say of text by an AI.
 *
 * @param articles how many the rules about it look at
 * @param declared how many of them declare such text
 */
public record AiDisclosure(int articles, int declared) {

  /** Counts; empty when no rule asks for the review of such text. */
  static Optional<AiDisclosure> of(LintResult result) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : result.scope().rules()) {
      if (rule.check() instanceof MetadataCondition check && check.awaitsReview()) {
        ids.add(rule.id());
      }
    }
    return result.coverage().stream()
        .filter(coverage -> ids.contains(coverage.rule()))
        .reduce((a, b) -> a.applied() >= b.applied() ? a : b)
        .map((Coverage most) -> new AiDisclosure(most.articles(), most.applied()));
  }
}
