package org.articlint.lint.finding;

import java.util.List;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.Skipped;

/**
 * The result of a run besides its findings.
 *
 * @param failures in the order of their paths
 */
public record LintResult(
    LintScope scope,
    FindingCounts findings,
    List<Failure> failures,
    List<Skipped> skipped,
    List<Coverage> coverage) {

  /** Copies the lists. */
  public LintResult {
    failures = List.copyOf(failures);
    skipped = List.copyOf(skipped);
    coverage = List.copyOf(coverage);
  }
}
