package org.articlint.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.articlint.lint.finding.Finding;

/** The findings that a page lists: the most severe ones, because a browser shows only so many. */
final class KeptFindings {

  private static final Comparator<Finding> LEAST_SEVERE =
      Comparator.comparing(Finding::severity).thenComparing(Finding.ORDER).reversed();

  private final int most;
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(LEAST_SEVERE);
  private final Map<String, Integer> leftByRule = new TreeMap<>();

  KeptFindings(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    kept.add(finding);
    if (kept.size() > most) {
      leftByRule.merge(kept.remove().ruleId(), 1, Integer::sum);
    }
  }

  /** The findings in the order of reports. */
  List<Finding> inOrder() {
    return kept.stream().sorted(Finding.ORDER).toList();
  }

  /** How many findings of each rule are not listed. */
  Map<String, Integer> leftByRule() {
    return leftByRule;
  }
}
