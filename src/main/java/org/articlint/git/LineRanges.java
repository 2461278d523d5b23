package org.articlint.git;

import java.util.List;

/**
 * A set of lines of a file.
 *
 * @param ranges in ascending order
 */
public record LineRanges(List<Range> ranges) {

  /** Every line of a file. */
  public static final LineRanges ALL = new LineRanges(List.of(new Range(1, Integer.MAX_VALUE)));

  /** The lines from {@code first} to {@code last}, 1-based, both included. */
  public record Range(int first, int last) {}

  /** Copies the ranges. */
  public LineRanges {
    ranges = List.copyOf(ranges);
  }

  /** Returns whether any line from {@code first} to {@code last} is in the set. */
  public boolean meet(int first, int last) {
    return ranges.stream().anyMatch(range -> range.first <= last && first <= range.last);
  }
}
