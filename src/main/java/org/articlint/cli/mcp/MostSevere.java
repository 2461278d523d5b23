package org.articlint.cli.mcp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.FindingSink;
import org.articlint.rule.Severity;

/** Keeps the first findings of each severity, so that a large archive fills no memory. */
final class MostSevere implements FindingSink {

  private final int most;
  private final Map<Severity, List<Finding>> kept = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /**
   * Keeps nothing yet.
   *
   * @param most the largest number of findings to return
   */
  MostSevere(int most) {
    this.most = most;
    for (Severity severity : Severity.values()) {
      kept.put(severity, new ArrayList<>());
      counts.put(severity, 0);
    }
  }

  @Override
  public void add(ArticleFile article, Finding finding) {
    if (finding.isAccepted()) {
      return;
    }
    counts.merge(finding.severity(), 1, Integer::sum);
    List<Finding> same = kept.getOrDefault(finding.severity(), List.of());
    if (same.size() < most) {
      same.add(finding);
    }
  }

  /** Returns the most severe findings, in the order of reports. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Finding> same = kept.getOrDefault(severity, List.of());
      findings.addAll(same.subList(0, Math.min(same.size(), most - findings.size())));
    }
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** Returns how many findings there are of a severity. */
  int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Returns how many findings there are. */
  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
