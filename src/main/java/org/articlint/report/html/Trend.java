package org.articlint.report.html;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.articlint.report.history.HistoryFile.History;
import org.articlint.report.history.HistoryRun;
import org.articlint.report.medium.Plural;

/**
 * The findings of the runs in a history as a line.
 *
 * @param runs the last ones, the oldest first
 * @param earlier how many runs came before
 * @param broken the number of lines of the history that cannot be read
 * @param most the largest number of findings, at the upper edge
 */
public record Trend(List<HistoryRun> runs, int earlier, int broken, long most) {

  /** The size of the drawing, in its own units. */
  public static final int WIDTH = 1_000;

  /** Likewise. */
  public static final int HEIGHT = 200;

  private static final int MAX_RUNS = 400;
  private static final int MAX_CHANGES = 8;

  /** How a count has changed. */
  public record Change(String name, int first, int last) {

    private long step() {
      return (long) last - first;
    }

    /** The difference with its sign. */
    public String difference() {
      return (last > first ? "+" : last < first ? "−" : "") + Plural.number(Math.abs(step()));
    }
  }

  static Trend of(History history) {
    List<HistoryRun> all = history.runs();
    List<HistoryRun> runs = all.subList(Math.max(0, all.size() - MAX_RUNS), all.size());
    long most = runs.stream().mapToLong(HistoryRun::findings).max().orElse(0);
    return new Trend(List.copyOf(runs), all.size() - runs.size(), history.broken(), most);
  }

  /** Whether there is a line to draw. */
  public boolean isLine() {
    return runs.size() > 1;
  }

  /** The first of the runs. */
  public HistoryRun first() {
    return runs.get(0);
  }

  /** The run of this page. */
  public HistoryRun last() {
    return runs.get(runs.size() - 1);
  }

  /** The runs, the newest first. */
  public List<HistoryRun> newestFirst() {
    List<HistoryRun> reversed = new ArrayList<>(runs);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The points of the line as SVG writes them; runs of one day only are set apart evenly. */
  public String points() {
    long days = ChronoUnit.DAYS.between(first().day(), last().day());
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      long at = ChronoUnit.DAYS.between(first().day(), runs.get(i).day());
      long x = days > 0 ? WIDTH * at / days : (long) WIDTH * i / (runs.size() - 1);
      long y = most == 0 ? HEIGHT : HEIGHT - HEIGHT * runs.get(i).findings() / most;
      points
          .append(i == 0 ? "" : " ")
          .append(Math.max(0, Math.min(WIDTH, x)))
          .append(',')
          .append(Math.max(0, Math.min(HEIGHT, y)));
    }
    return points.toString();
  }

  /** The rules whose findings have changed the most. */
  public List<Change> rules() {
    return changes(HistoryRun::rules);
  }

  /** The folders, without their subfolders, whose findings have changed the most. */
  public List<Change> folders() {
    return changes(HistoryRun::folders);
  }

  private List<Change> changes(Function<HistoryRun, Map<String, Integer>> counts) {
    Map<String, Integer> before = counts.apply(first());
    Map<String, Integer> after = counts.apply(last());
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(
            name ->
                new Change(
                    name.isEmpty() ? "./" : name,
                    before.getOrDefault(name, 0),
                    after.getOrDefault(name, 0)))
        .filter(change -> change.first() != change.last())
        .sorted(Comparator.comparingLong(change -> -Math.abs(change.step())))
        .limit(MAX_CHANGES)
        .toList();
  }
}
