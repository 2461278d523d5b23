package org.articlint.archive.column;

import java.util.function.IntUnaryOperator;

/**
 * An inverted index: for each number (of a form, of a sentence) the paragraphs that have it,
 * ascending.
 *
 * @param ends the end of each list
 * @param paragraphs the lists
 */
public record Postings(Column ends, Column paragraphs) {

  /** An entry that belongs to no list. */
  public static final int NONE = -1;

  /**
   * Builds the lists by a counting sort, which goes over the entries twice, in their order.
   *
   * @param size the number of lists
   * @param entries the number of entries
   * @param numbers the number of each entry, or {@link #NONE}
   * @param paragraphs the paragraph of each entry, never descending
   */
  public static Postings of(
      int size,
      int entries,
      IntUnaryOperator numbers,
      IntUnaryOperator paragraphs,
      ColumnSpace space) {
    int listed = 0;
    for (int i = 0; i < entries; i++) {
      listed += numbers.applyAsInt(i) == NONE ? 0 : 1;
    }
    Column lists = space.ofBytes(4L * listed);
    Column ends = starts(size, entries, numbers, space);
    for (int i = 0; i < entries; i++) {
      int number = numbers.applyAsInt(i);
      if (number != NONE) {
        int at = ends.intAt(number);
        lists.putInt(at, paragraphs.applyAsInt(i));
        ends.putInt(number, at + 1);
      }
    }
    return new Postings(ends, lists);
  }

  /**
   * Computes where each list starts. Whoever then fills the lists moves the starts, until they are
   * the ends.
   *
   * @param numbers the number of each entry, or {@link #NONE}
   */
  public static Column starts(int size, int entries, IntUnaryOperator numbers, ColumnSpace space) {
    Column starts = space.ofBytes(4L * size);
    for (int i = 0; i < entries; i++) {
      int number = numbers.applyAsInt(i);
      if (number != NONE) {
        starts.putInt(number, starts.intAt(number) + 1);
      }
    }
    int start = 0;
    for (int list = 0; list < size; list++) {
      int count = starts.intAt(list);
      starts.putInt(list, start);
      start += count;
    }
    return starts;
  }

  /** The first place of a list. */
  public int start(int number) {
    return ends.start(number);
  }

  /** The place after a list. */
  public int end(int number) {
    return ends.end(number);
  }

  /** The paragraph at a place. */
  public int paragraph(int at) {
    return paragraphs.intAt(at);
  }

  /** Finds the first place in a list whose paragraph is not before the given one. */
  public int at(int number, int paragraph) {
    int low = start(number);
    int high = end(number);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraph(middle) < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
