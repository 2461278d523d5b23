package org.articlint.report.text;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Formats counts as a table, in descending order. */
public final class CountTable {

  private CountTable() {}

  /**
   * Returns a line for each count.
   *
   * @param name shows the name of what is counted
   */
  public static List<String> lines(Map<String, Integer> counts, UnaryOperator<String> name) {
    return mostFirst(counts).stream()
        .map(entry -> "  %6s  %s".formatted(entry.getValue(), name.apply(entry.getKey())))
        .toList();
  }

  /** Returns counts in descending order, equal ones by name. */
  static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
