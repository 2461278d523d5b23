package org.articlint.archive.column;

/**
 * Sorted 128-bit fingerprints with a directory by their leading bits, so that a look-up compares
 * only a few. The number of a fingerprint is its place in the order.
 */
public final class Fingerprints {

  /** The approximate number of fingerprints for each entry of the directory. */
  private static final int PER_ENTRY = 4;

  private final Column hashes;
  private final Column directory;
  private final int shift;

  /**
   * Creates fingerprints from columns.
   *
   * @param hashes two longs for each fingerprint, high half first
   * @param directory the end of the fingerprints that begin with each entry's bits
   */
  public Fingerprints(Column hashes, Column directory) {
    this.hashes = hashes;
    this.directory = directory;
    this.shift = 64 - Integer.numberOfTrailingZeros(Math.max(1, directory.ints()));
  }

  /**
   * Creates fingerprints in memory.
   *
   * @param sorted two numbers for each fingerprint
   * @param size the number of fingerprints; the rest of the array is ignored
   */
  static Fingerprints of(long[] sorted, int size) {
    int bits = 32 - Integer.numberOfLeadingZeros(size / PER_ENTRY);
    int[] ends = new int[1 << bits];
    Column hashes = Column.ofBytes(16L * size);
    for (int i = 0; i < size; i++) {
      ends[bits == 0 ? 0 : (int) (sorted[2 * i] >>> (64 - bits))]++;
      hashes.putLong(2 * i, sorted[2 * i]);
      hashes.putLong(2 * i + 1, sorted[2 * i + 1]);
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    return new Fingerprints(hashes, Column.ofInts(ends));
  }

  /** The number of fingerprints. */
  public int size() {
    return hashes.size() >>> 4;
  }

  /** The high half of a fingerprint. */
  public long high(int number) {
    return hashes.longAt(2 * number);
  }

  /** The low half of a fingerprint. */
  public long low(int number) {
    return hashes.longAt(2 * number + 1);
  }

  /** Finds the number of a fingerprint, or -1. */
  public int find(long high, long low) {
    int entry = shift == 64 ? 0 : (int) (high >>> shift);
    int end = directory.end(entry);
    for (int number = directory.start(entry); number < end; number++) {
      if (high(number) == high && low(number) == low) {
        return number;
      }
    }
    return -1;
  }

  /** The fingerprints as a column. */
  public Column hashes() {
    return hashes;
  }

  /** The directory as a column. */
  public Column directory() {
    return directory;
  }
}
