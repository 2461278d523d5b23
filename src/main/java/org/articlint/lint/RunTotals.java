package org.articlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.finding.Coverage;
import org.articlint.lint.finding.FindingCounts;
import org.articlint.lint.finding.LintResult;
import org.articlint.lint.finding.LintScope;
import org.articlint.rule.Rule;

/** Adds up the articles of a run. */
final class RunTotals {

  private final FoundFiles found;
  private final FindingCounts counts = new FindingCounts();
  private final Map<String, Coverage> coverage = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();

  /**
   * No articles yet.
   *
   * @param lookedUp failures in the rest of the archives
   */
  RunTotals(FoundFiles found, List<Failure> lookedUp) {
    this.found = found;
    failures.addAll(found.failures());
    failures.addAll(lookedUp);
  }

  void add(Finished article) {
    article.findings().forEach(counts::add);
    counts.addUntouched(article.untouched());
    counts.addFixed(article.fixed());
    failures.addAll(article.failures());
    for (Rule rule : article.rules()) {
      int applied = article.applied().contains(rule.id()) ? 1 : 0;
      coverage.merge(rule.id(), new Coverage(rule.id(), applied, 1), Coverage::plus);
    }
  }

  LintResult result(LintScope scope) {
    // Several archive rules may have asked for the same article.
    List<Failure> distinct = failures.stream().distinct().sorted(Failure.ORDER).toList();
    return new LintResult(scope, counts, distinct, found.skipped(), List.copyOf(coverage.values()));
  }
}
