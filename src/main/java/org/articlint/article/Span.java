package org.articlint.article;

/**
 * A half-open range of UTF-16 offsets in a {@link SourceText}, the only type of position in the
 * engine.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last UTF-16 unit, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException when an offset or the length is negative
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range of offsets: " + start + " to " + end);
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Returns whether this span contains all of another. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The span moved by a number of UTF-16 units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }
}
