package org.articlint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A bar chart that is a table: the chart and its numbers are one thing, which every browser,
 * printer and screen reader shows.
 *
 * @param subject what the first column names
 * @param unit what is counted
 */
public record BarTable(String subject, String unit, List<Bar> bars) {

  /** How many bars are seen at once; the rest is folded. */
  private static final int MAX_OPEN = 12;

  private static final int FULL = 1_000;

  /**
   * A row.
   *
   * @param filter the part of an address that selects what is counted; may be empty
   * @param share its length in thousandths of the longest
   */
  public record Bar(String label, String filter, int count, int share) {}

  /** Copies the rows. */
  public BarTable {
    bars = List.copyOf(bars);
  }

  /** A table of counts in their order. */
  static BarTable inOrder(String subject, String unit, Map<String, Integer> counts) {
    return of(subject, unit, List.copyOf(counts.entrySet()), label -> "");
  }

  /**
   * A table of counts, the largest first.
   *
   * @param filter the part of an address that selects a label
   */
  static BarTable ranked(
      String subject, String unit, Map<String, Integer> counts, Function<String, String> filter) {
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return of(subject, unit, ranked, filter);
  }

  private static BarTable of(
      String subject,
      String unit,
      List<Map.Entry<String, Integer>> counts,
      Function<String, String> filter) {
    int most = counts.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<String, Integer> count : counts) {
      int share = most == 0 ? 0 : (int) ((long) FULL * count.getValue() / most);
      String label = count.getKey();
      bars.add(new Bar(label, filter.apply(label), count.getValue(), share));
    }
    return new BarTable(subject, unit, bars);
  }

  /** The rows that are seen at once. */
  public List<Bar> open() {
    return bars.size() <= MAX_OPEN + 1 ? bars : bars.subList(0, MAX_OPEN);
  }

  /** The other rows. */
  public List<Bar> folded() {
    return bars.subList(open().size(), bars.size());
  }

  /** What the rows that are not seen at once count. */
  public int foldedCount() {
    return folded().stream().mapToInt(Bar::count).sum();
  }
}
