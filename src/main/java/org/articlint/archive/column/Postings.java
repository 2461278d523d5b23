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
    Column ends = space.ofBytes(4L * size);
    Column lists = space.ofBytes(4L * toStarts(ends, entries, numbers));
    fill(ends, entries, numbers, (entry, slot) -> lists.putInt(slot, paragraphs.applyAsInt(entry)));
    return new Postings(ends, lists);
  }

  /** Takes entries. */
  @FunctionalInterface
  public interface Slots {

    /** Puts an entry into a slot of its list. */
    void put(int entry, int slot);
  }

  /**
   * Sorts entries into lists, and goes over them twice, in their order.
   *
   * @param size the number of lists
   * @param entries the number of entries
   * @param numbers the list of each entry, or {@link #NONE}
   * @param slots takes the entries, those of a list in their order
   * @return where each list ends
   */
  public static Column sort(
      int size, int entries, IntUnaryOperator numbers, Slots slots, ColumnSpace space) {
    Column ends = space.ofBytes(4L * size);
    toStarts(ends, entries, numbers);
    fill(ends, entries, numbers, slots);
    return ends;
  }

  /** Computes where each list starts; returns how many entries the lists have. */
  private static int toStarts(Column starts, int entries, IntUnaryOperator numbers) {
    for (int i = 0; i < entries; i++) {
      int number = numbers.applyAsInt(i);
      if (number != NONE) {
        starts.putInt(number, starts.intAt(number) + 1);
      }
    }
    int start = 0;
    for (int list = 0; list < starts.ints(); list++) {
      int count = starts.intAt(list);
      starts.putInt(list, start);
      start += count;
    }
    return start;
  }

  /** Puts entries into their lists, whose starts move until they are the ends. */
  private static void fill(Column starts, int entries, IntUnaryOperator numbers, Slots slots) {
    for (int i = 0; i < entries; i++) {
      int number = numbers.applyAsInt(i);
      if (number != NONE) {
        int slot = starts.intAt(number);
        slots.put(i, slot);
        starts.putInt(number, slot + 1);
      }
    }
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
