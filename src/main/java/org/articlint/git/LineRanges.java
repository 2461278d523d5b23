package org.articlint.git;

import java.util.List;

/**
 * Lines of a file, as ranges.
 *
 * @param ranges in order
 */
public record LineRanges(List<Range> ranges) {

  /** Every line of a file. */
  public static final LineRanges ALL = new LineRanges(List.of(new Range(1, Integer.MAX_VALUE)));

  /** Lines from one to another, 1-based, both included. */
  public record Range(int first, int last) {}

  /** Copies the ranges. */
  public LineRanges {
    ranges = List.copyOf(ranges);
  }

  /** Whether any line from one to another is among them; 1-based, both included. */
  public boolean meet(int first, int last) {
    return ranges.stream().anyMatch(range -> range.first <= last && first <= range.last);
  }
}
