package org.articlint.archive.column;

import java.util.Arrays;

/**
 * Sorts fingerprints and removes duplicates: partitions them by their leading bits, then sorts each
 * part, which fits into a processor's cache.
 */
public final class FingerprintSort {

  /** The approximate number of fingerprints in a part. */
  private static final int PER_PART = 1 << 12;

  private final LongList given;
  private final int partBits;
  private final long[] hashes;

  /** For each place after {@link #partition} the index of the given fingerprint put there. */
  private final int[] came;

  private final int[] numbers;
  private int distinct;

  private FingerprintSort(LongList given) {
    int size = given.size() / 2;
    this.given = given;
    this.partBits = 32 - Integer.numberOfLeadingZeros(size / PER_PART);
    this.hashes = new long[2 * size];
    this.came = new int[size];
    this.numbers = new int[size];
  }

  /**
   * Sorts fingerprints.
   *
   * @param given two numbers for each fingerprint
   */
  public static Sorted of(LongList given) {
    FingerprintSort sort = new FingerprintSort(given);
    int from = 0;
    for (int end : sort.partition()) {
      sort.sortPart(from, end);
      from = end;
    }
    return new Sorted(Fingerprints.of(sort.hashes, sort.distinct), sort.numbers);
  }

  /** The sorted distinct fingerprints, and the place of each given one among them. */
  public static final class Sorted {
    private final Fingerprints fingerprints;
    private final int[] numbers;

    private Sorted(Fingerprints fingerprints, int[] numbers) {
      this.fingerprints = fingerprints;
      this.numbers = numbers;
    }

    /** The distinct fingerprints, ascending. */
    public Fingerprints fingerprints() {
      return fingerprints;
    }

    /** The sorted number of a fingerprint, by its index among those given. */
    public int number(int given) {
      return numbers[given];
    }

    /** The sorted numbers of all given fingerprints. */
    public int[] numbers() {
      return numbers.clone();
    }
  }

  private int part(int index) {
    return partBits == 0 ? 0 : (int) (given.get(2 * index) >>> (64 - partBits));
  }

  /** Puts each fingerprint into its part; returns the ends of the parts. */
  private int[] partition() {
    int[] ends = new int[1 << partBits];
    for (int i = 0; i < came.length; i++) {
      ends[part(i)]++;
    }
    int[] at = new int[ends.length];
    for (int i = 1; i < ends.length; i++) {
      at[i] = ends[i - 1];
      ends[i] += ends[i - 1];
    }
    for (int i = 0; i < came.length; i++) {
      int to = at[part(i)]++;
      hashes[2 * to] = given.get(2 * i);
      hashes[2 * to + 1] = given.get(2 * i + 1);
      came[to] = i;
    }
    return ends;
  }

  /**
   * Sorts and numbers a part. Its distinct fingerprints go to the front of the array, where
   * everything has been read by then.
   */
  private void sortPart(int from, int end) {
    long[] keys = Arrays.copyOfRange(hashes, 2 * from, 2 * end);
    int[] order = new FingerprintOrder(keys, partBits).sort();
    for (int i = 0; i < order.length; i++) {
      long high = keys[2 * order[i]];
      long low = keys[2 * order[i] + 1];
      if (i == 0 || high != hashes[2 * distinct - 2] || low != hashes[2 * distinct - 1]) {
        hashes[2 * distinct] = high;
        hashes[2 * distinct + 1] = low;
        distinct++;
      }
      numbers[came[from + order[i]]] = distinct - 1;
    }
  }
}
