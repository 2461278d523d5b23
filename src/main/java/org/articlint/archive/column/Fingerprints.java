package org.articlint.archive.column;

/**
 * 128-bit fingerprints in order, with a directory by their first bits, so that one is found by
 * looking at a few. A fingerprint's number is its place in the order, the same however it came in.
 */
public final class Fingerprints {

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
  public Fingerprints(Column hashes, Column directory) {
    this.hashes = hashes;
    this.directory = directory;
    this.shift = 64 - Integer.numberOfTrailingZeros(Math.max(1, directory.ints()));
  }

  /**
   * Fingerprints.
   *
   * @param sorted two numbers for each; what follows the last one is not looked at
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

  public int size() {
    return hashes.size() >>> 4;
  }

  public long high(int number) {
    return hashes.longAt(2 * number);
  }

  public long low(int number) {
    return hashes.longAt(2 * number + 1);
  }

  /** The number of a fingerprint, or -1. */
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

  public Column hashes() {
    return hashes;
  }

  public Column directory() {
    return directory;
  }
}
