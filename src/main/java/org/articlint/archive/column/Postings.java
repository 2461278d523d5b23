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
   * Builds the lists by a counting sort.
   *
   * @param numbers the number of each entry, or {@link #NONE}
   * @param paragraphs the paragraph of each entry, never descending
   * @param size the number of lists
   */
  public static Postings of(int[] numbers, IntUnaryOperator paragraphs, int size) {
    int[] ends = new int[size];
    int entries = 0;
    for (int number : numbers) {
      if (number != NONE) {
        ends[number]++;
        entries++;
      }
    }
    for (int i = 1; i < size; i++) {
      ends[i] += ends[i - 1];
    }
    Column lists = Column.ofBytes(4L * entries);
    int[] at = ends.clone();
    for (int i = numbers.length - 1; i >= 0; i--) {
      if (numbers[i] != NONE) {
        lists.putInt(--at[numbers[i]], paragraphs.applyAsInt(i));
      }
    }
    return new Postings(Column.ofInts(ends), lists);
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
