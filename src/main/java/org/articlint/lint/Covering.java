package org.articlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.articlint.lint.suppression.Suppression;

/**
 * Finds which suppression covers a finding: of several, the first in the article. Goes through both
 * in the order of their places, so that many of them do not take quadratic time.
 */
final class Covering {

  /**
   * A suppression in the order of the article.
   *
   * @param number counts the suppressions
   */
  private record Numbered(int number, Checked.Written written) {

    int start() {
      Suppression suppression = written.suppression();
      return suppression.wholeFile() ? 0 : suppression.covers().start();
    }

    int end() {
      Suppression suppression = written.suppression();
      return suppression.wholeFile() ? Integer.MAX_VALUE : suppression.covers().end();
    }
  }

  private final IdentityHashMap<RuleResults.Placed, Checked.Written> covered =
      new IdentityHashMap<>();

  private Covering() {}

  /** The suppression of each finding that one covers, by the identity of the finding. */
  static Map<RuleResults.Placed, Checked.Written> of(
      List<RuleResults.Placed> findings, List<Checked.Written> suppressions) {
    Covering covering = new Covering();
    Map<String, List<Numbered>> byRule = new HashMap<>();
    for (Checked.Written written : suppressions) {
      List<Numbered> same =
          byRule.computeIfAbsent(written.suppression().rule(), rule -> new ArrayList<>());
      same.add(new Numbered(same.size(), written));
    }
    if (byRule.isEmpty()) {
      return Map.of();
    }
    Map<String, List<RuleResults.Placed>> placed = new HashMap<>();
    for (RuleResults.Placed each : findings) {
      placed.computeIfAbsent(each.finding().ruleId(), rule -> new ArrayList<>()).add(each);
    }
    byRule.forEach((rule, same) -> covering.cover(placed.getOrDefault(rule, List.of()), same));
    return covering.covered;
  }

  /** Covers the findings of one rule with the suppressions of that rule. */
  private void cover(List<RuleResults.Placed> findings, List<Numbered> suppressions) {
    List<RuleResults.Placed> inOrder = new ArrayList<>(findings);
    inOrder.sort(Comparator.comparingInt(each -> each.span().start()));
    List<Numbered> waiting = new ArrayList<>(suppressions);
    waiting.sort(Comparator.comparingInt(Numbered::start));
    PriorityQueue<Numbered> begun = new PriorityQueue<>(Comparator.comparingInt(Numbered::number));
    int next = 0;
    for (RuleResults.Placed each : inOrder) {
      int place = each.span().start();
      while (next < waiting.size() && waiting.get(next).start() <= place) {
        begun.add(waiting.get(next++));
      }
      while (!begun.isEmpty() && begun.element().end() <= place) {
        begun.remove();
      }
      if (!begun.isEmpty()) {
        covered.put(each, begun.element().written());
      }
    }
  }
}
