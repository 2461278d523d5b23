package org.articlint.archive.column;

/**
 * Sorts fingerprints that begin with the same bits: first by a table of the bits that follow, which
 * are evenly distributed, then each entry by a three-way quicksort, since many fingerprints may be
 * equal (Bentley and McIlroy, "Engineering a Sort Function", 1993).
 */
final class FingerprintOrder {

  private static final int PER_ENTRY = 4;

  /** Up to this size, insertion sort is faster than partitioning. */
  private static final int MAX_INSERTED = 12;

  private final long[] keys;
  private final int equalBits;
  private final int entryBits;
  private final int[] order;

  /**
   * Prepares a sort.
   *
   * @param keys two numbers for each fingerprint
   * @param equalBits the number of leading bits that all have in common
   */
  FingerprintOrder(long[] keys, int equalBits) {
    this.keys = keys;
    this.equalBits = equalBits;
    this.order = new int[keys.length / 2];
    this.entryBits = 31 - Integer.numberOfLeadingZeros(1 | order.length / PER_ENTRY);
  }

  /** Returns the indexes of the fingerprints in ascending order; equal ones in any order. */
  int[] sort() {
    int[] starts = new int[(1 << entryBits) + 1];
    for (int i = 0; i < order.length; i++) {
      starts[entry(i) + 1]++;
    }
    for (int entry = 1; entry < starts.length; entry++) {
      starts[entry] += starts[entry - 1];
    }
    int[] at = starts.clone();
    for (int i = 0; i < order.length; i++) {
      order[at[entry(i)]++] = i;
    }
    for (int entry = 1; entry < starts.length; entry++) {
      sort(starts[entry - 1], starts[entry]);
    }
    return order;
  }

  private int entry(int index) {
    return entryBits == 0 ? 0 : (int) ((keys[2 * index] << equalBits) >>> (64 - entryBits));
  }

  private void sort(int from, int end) {
    if (end - from <= MAX_INSERTED) {
      insertionSort(from, end);
      return;
    }
    int pivot = order[(from + end) >>> 1];
    int less = from;
    int greater = end;
    for (int i = from; i < greater; ) {
      int sign = compare(order[i], pivot);
      if (sign < 0) {
        swap(less++, i++);
      } else if (sign > 0) {
        swap(i, --greater);
      } else {
        i++;
      }
    }
    sort(from, less);
    sort(greater, end);
  }

  private void insertionSort(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      int moved = order[i];
      int to = i;
      while (to > from && compare(order[to - 1], moved) > 0) {
        order[to] = order[to - 1];
        to--;
      }
      order[to] = moved;
    }
  }

  private int compare(int a, int b) {
    int high = Long.compareUnsigned(keys[2 * a], keys[2 * b]);
    return high != 0 ? high : Long.compareUnsigned(keys[2 * a + 1], keys[2 * b + 1]);
  }

  private void swap(int a, int b) {
    int moved = order[a];
    order[a] = order[b];
    order[b] = moved;
  }
}
