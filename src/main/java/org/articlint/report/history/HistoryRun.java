package org.articlint.report.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the history keeps of a run.
 *
 * @param day the day of the run, in UTC
 * @param commit that was checked out; empty when git cannot say
 * @param articles the number of articles checked
 * @param failures how many could not be checked
 * @param rules the number of open findings of each rule
 * @param folders the number of open findings in each folder; paths end in {@code /}, and the root
 *     is empty
 */
public record HistoryRun(
    LocalDate day,
    String commit,
    int articles,
    int failures,
    Map<String, Integer> rules,
    Map<String, Integer> folders) {

  /** Copies the counts, in the order of their names. */
  public HistoryRun {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    folders = Collections.unmodifiableMap(new TreeMap<>(folders));
  }

  /** The number of open findings. */
  public long findings() {
    // Whoever writes the file may write the largest numbers there are.
    return rules.values().stream().mapToLong(Integer::longValue).sum();
  }
}
