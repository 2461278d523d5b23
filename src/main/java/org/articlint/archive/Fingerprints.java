package org.articlint.archive;

/**
 * 128-bit fingerprints in order, with a directory by their first bits, so that one is found by
 * looking at a few. A fingerprint's number is its place in the order, the same however it came in.
 */
final class Fingerprints {

  /** Fingerprints for each entry of the directory, about; a power of two. */
  private static final int PER_ENTRY = 4;

  private final Column hashes;
  private final Column directory;
  private final int shift;

  /**
   * Fingerprints.
   *
   * @param hashes two numbers for each
   * @param directory where those end that begin with the entry's bits
   */
  Fingerprints(Column hashes, Column directory) {
    this.hashes = hashes;
    this.directory = directory;
    this.shift = 64 - Integer.numberOfTrailingZeros(Math.max(1, directory.ints()));
  }

  int size() {
    return hashes.size() >>> 4;
  }

  long high(int number) {
    return hashes.longAt(2 * number);
  }

  long low(int number) {
    return hashes.longAt(2 * number + 1);
  }

  /** The number of a fingerprint, or -1. */
  int find(long high, long low) {
    int entry = shift == 64 ? 0 : (int) (high >>> shift);
    int end = directory.end(entry);
    for (int number = directory.start(entry); number < end; number++) {
      if (high(number) == high && low(number) == low) {
        return number;
      }
    }
    return -1;
  }

  Column hashes() {
    return hashes;
  }

  Column directory() {
    return directory;
  }

  /** Orders numbered fingerprints. */
  static final class Sorted {
    final Fingerprints fingerprints;

    /** For each number in the order the number of the table. */
    final int[] order;

    /** For each number of the table the number in the order. */
    final int[] ranks;

    Sorted(HashTable table) {
      int size = table.size();
      int bits = 32 - Integer.numberOfLeadingZeros(size / PER_ENTRY);
      int[] ends = new int[1 << bits];
      for (int i = 0; i < size; i++) {
        ends[entry(table.high(i), bits)]++;
      }
      for (int i = 1; i < ends.length; i++) {
        ends[i] += ends[i - 1];
      }
      order = new int[size];
      int[] at = ends.clone();
      for (int i = size - 1; i >= 0; i--) {
        order[--at[entry(table.high(i), bits)]] = i;
      }
      ranks = new int[size];
      Column hashes = Column.ofBytes(16L * size);
      int from = 0;
      for (int end : ends) {
        sort(table, order, from, end);
        for (int rank = from; rank < end; rank++) {
          ranks[order[rank]] = rank;
          hashes.putLong(2 * rank, table.high(order[rank]));
          hashes.putLong(2 * rank + 1, table.low(order[rank]));
        }
        from = end;
      }
      fingerprints = new Fingerprints(hashes, Column.ofInts(ends));
    }

    private static int entry(long high, int bits) {
      return bits == 0 ? 0 : (int) (high >>> (64 - bits));
    }

    /** By insertion: the fingerprints of one entry are few, as their bits are evenly spread. */
    private static void sort(HashTable table, int[] order, int from, int end) {
      for (int i = from + 1; i < end; i++) {
        int moved = order[i];
        int to = i;
        while (to > from && isAfter(table, order[to - 1], moved)) {
          order[to] = order[to - 1];
          to--;
        }
        order[to] = moved;
      }
    }

    private static boolean isAfter(HashTable table, int a, int b) {
      int high = Long.compareUnsigned(table.high(a), table.high(b));
      return high != 0 ? high > 0 : Long.compareUnsigned(table.low(a), table.low(b)) > 0;
    }
  }
}
