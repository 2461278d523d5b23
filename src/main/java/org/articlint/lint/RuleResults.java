package org.articlint.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articlint.article.Span;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;

/**
 * The results of rules on one article.
 *
 * @param applied the ids of the rules that found something to look at
 */
record RuleResults(List<Placed> findings, Set<String> applied, List<Failure> failures) {

  /**
   * A finding with its place in the text.
   *
   * @param isOfWhole whether it follows from the whole article rather than from its lines
   */
  record Placed(Finding finding, Span span, boolean isOfWhole) {}

  RuleResults {
    findings = List.copyOf(findings);
    applied = Collections.unmodifiableSet(new HashSet<>(applied));
    failures = List.copyOf(failures);
  }

  /** These results and more. */
  RuleResults and(RuleResults more) {
    List<Placed> allFindings = new ArrayList<>(findings);
    allFindings.addAll(more.findings);
    Set<String> allApplied = new HashSet<>(applied);
    allApplied.addAll(more.applied);
    List<Failure> allFailures = new ArrayList<>(failures);
    allFailures.addAll(more.failures);
    return new RuleResults(allFindings, allApplied, allFailures);
  }
}
