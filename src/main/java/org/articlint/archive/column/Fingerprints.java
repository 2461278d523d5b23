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
   * Makes fingerprints.
   *
   * @param sorted two numbers for each fingerprint
   */
  static Fingerprints of(LongLog sorted, ColumnSpace space) {
    int size = sorted.size() / 2;
    int bits = 32 - Integer.numberOfLeadingZeros(size / PER_ENTRY);
    int[] ends = new int[1 << bits];
    Column hashes = space.ofBytes(16L * size);
    for (int i = 0; i < size; i++) {
      long high = sorted.get(2 * i);
      ends[bits == 0 ? 0 : (int) (high >>> (64 - bits))]++;
      hashes.putLong(2 * i, high);
      hashes.putLong(2 * i + 1, sorted.get(2 * i + 1));
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    return new Fingerprints(hashes, space.ofInts(ends.length, i -> ends[i]));
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
