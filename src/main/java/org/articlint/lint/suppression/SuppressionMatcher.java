package org.articlint.lint.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Decides which suppression suppresses a finding: one that names its rule and covers the place at
 * which it begins; of several, the first in the article. Goes through both in the order of their
 * places, so that many of them do not take quadratic time.
 */
public final class SuppressionMatcher {

  /** No suppression of a list. */
  public static final int NONE = -1;

  /**
   * What matters of a finding.
   *
   * @param rule the id of its rule
   * @param start UTF-16 offset in the article at which it begins
   */
  public record Place(String rule, int start) {}

  private record Numbered<T>(int number, T value) {}

  private final int[] matches;

  private SuppressionMatcher(int findings) {
    matches = new int[findings];
    Arrays.fill(matches, NONE);
  }

  /** Returns, for each finding, the number of its suppression in the list, or {@link #NONE}. */
  public static int[] match(List<Place> findings, List<Suppression> suppressions) {
    SuppressionMatcher matcher = new SuppressionMatcher(findings.size());
    Map<String, List<Numbered<Suppression>>> byRule = new HashMap<>();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression suppression = suppressions.get(i);
      byRule
          .computeIfAbsent(suppression.rule(), rule -> new ArrayList<>())
          .add(new Numbered<>(i, suppression));
    }
    Map<String, List<Numbered<Place>>> placed = new HashMap<>();
    for (int i = 0; i < findings.size() && !byRule.isEmpty(); i++) {
      Place place = findings.get(i);
      placed.computeIfAbsent(place.rule(), rule -> new ArrayList<>()).add(new Numbered<>(i, place));
    }
    byRule.forEach((rule, same) -> matcher.matchRule(placed.getOrDefault(rule, List.of()), same));
    return matcher.matches;
  }

  /** Matches the findings of one rule; both lists are sorted on the way. */
  private void matchRule(List<Numbered<Place>> findings, List<Numbered<Suppression>> suppressions) {
    List<Numbered<Place>> inOrder = new ArrayList<>(findings);
    inOrder.sort(Comparator.comparingInt(each -> each.value().start()));
    suppressions.sort(Comparator.comparingInt(each -> start(each.value())));
    PriorityQueue<Numbered<Suppression>> begun =
        new PriorityQueue<>(Comparator.comparingInt(each -> each.number()));
    int next = 0;
    for (Numbered<Place> each : inOrder) {
      int place = each.value().start();
      while (next < suppressions.size() && start(suppressions.get(next).value()) <= place) {
        begun.add(suppressions.get(next++));
      }
      while (!begun.isEmpty() && end(begun.element().value()) <= place) {
        begun.remove();
      }
      if (!begun.isEmpty()) {
        matches[each.number()] = begun.element().number();
      }
    }
  }

  private static int start(Suppression suppression) {
    return suppression.wholeFile() ? 0 : suppression.covers().start();
  }

  private static int end(Suppression suppression) {
    return suppression.wholeFile() ? Integer.MAX_VALUE : suppression.covers().end();
  }
}
