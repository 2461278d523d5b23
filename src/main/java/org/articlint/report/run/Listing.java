package org.articlint.report.run;

import java.util.Optional;
import org.articlint.rule.Severity;

/**
 * What a report for people lists, and in which order.
 *
 * @param order the order that was asked for
 * @param lowest the lowest severity that any report lists
 * @param isQuiet whether the summary is left out, but for what could not be checked
 * @param isCountsOnly whether findings are counted and not listed
 */
public record Listing(
    Optional<SortOrder> order, Severity lowest, boolean isQuiet, boolean isCountsOnly) {

  /** Everything, in the order of the report. */
  public static final Listing ALL = new Listing(Optional.empty(), Severity.NOTE, false, false);

  /** The same without the summary. */
  public Listing withoutSummary() {
    return new Listing(order, lowest, true, isCountsOnly);
  }

  /** Whether everything is listed, in the order of the report. */
  public boolean isAll() {
    return equals(ALL);
  }
}
