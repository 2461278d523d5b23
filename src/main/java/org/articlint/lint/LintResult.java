package org.articlint.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.articlint.rule.Rule;

/**
 * What came of a run; all that reports are made from.
 *
 * @param root what paths are relative to
 * @param articles how many were checked
 * @param compared how many were only compared with
 * @param rules every rule that was enabled for an article, by id
 * @param findings in the order of {@link Finding#ORDER}, suppressed ones among them
 * @param failures in the order of their paths
 */
public record LintResult(
    Path root,
    LocalDate today,
    int articles,
    int compared,
    List<Rule> rules,
    List<Finding> findings,
    List<Failure> failures,
    List<Skipped> skipped,
    List<Coverage> coverage) {

  /** Copies the lists. */
  public LintResult {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    failures = List.copyOf(failures);
    skipped = List.copyOf(skipped);
    coverage = List.copyOf(coverage);
  }

  /** The findings that no suppression lets stand. */
  public List<Finding> open() {
    return findings.stream().filter(finding -> !finding.isSuppressed()).toList();
  }
}
