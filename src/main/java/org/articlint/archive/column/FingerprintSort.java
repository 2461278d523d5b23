package org.articlint.archive.column;

import java.util.Arrays;

/**
 * Sorts fingerprints and removes duplicates: partitions them by their leading bits, then sorts each
 * part, which fits into a processor's cache. Of many fingerprints, only some parts are in memory at
 * a time, and those given are read again for each such round.
 */
public final class FingerprintSort {

  /** The approximate number of fingerprints in a part. */
  private static final int PER_PART = 1 << 12;

  /** The approximate number of fingerprints in a round, 20 bytes each. */
  private static final int PER_ROUND = 1 << 22;

  private final LongLog given;
  private final int partBits;

  /** The ends of the parts, counted from the first fingerprint of all. */
  private final int[] ends;

  private final Column numbers;
  private final LongLog distinct = new LongLog();

  /** The last distinct fingerprint. */
  private long lastHigh;

  private long lastLow;

  private FingerprintSort(LongLog given, ColumnSpace space) {
    int size = given.size() / 2;
    this.given = given;
    this.partBits = 32 - Integer.numberOfLeadingZeros(size / PER_PART);
    this.ends = new int[1 << partBits];
    this.numbers = space.ofBytes(4L * size);
    for (int i = 0; i < size; i++) {
      ends[part(given.get(2 * i))]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
  }

  /**
   * Sorts fingerprints.
   *
   * @param given two numbers for each fingerprint
   * @param space where the results are made
   */
  public static Sorted of(LongLog given, ColumnSpace space) {
    return of(given, space, PER_ROUND);
  }

  /** Sorts fingerprints in rounds of another size. */
  static Sorted of(LongLog given, ColumnSpace space, int perRound) {
    FingerprintSort sort = new FingerprintSort(given, space);
    int part = 0;
    while (part < sort.ends.length) {
      int end = part + 1;
      while (end < sort.ends.length && sort.ends[end] - sort.start(part) <= perRound) {
        end++;
      }
      sort.sortParts(part, end);
      part = end;
    }
    try (LongLog distinct = sort.distinct) {
      return new Sorted(Fingerprints.of(distinct, space), sort.numbers);
    }
  }

  /** The sorted distinct fingerprints, and the place of each given one among them. */
  public static final class Sorted {
    private final Fingerprints fingerprints;
    private final Column numbers;

    private Sorted(Fingerprints fingerprints, Column numbers) {
      this.fingerprints = fingerprints;
      this.numbers = numbers;
    }

    /** The distinct fingerprints, ascending. */
    public Fingerprints fingerprints() {
      return fingerprints;
    }

    /** The sorted number of a fingerprint, by its index among those given. */
    public int number(int given) {
      return numbers.intAt(given);
    }

    /** The sorted numbers of all given fingerprints. */
    public Column numbers() {
      return numbers;
    }
  }

  private int part(long high) {
    return partBits == 0 ? 0 : (int) (high >>> (64 - partBits));
  }

  private int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  /** Puts each fingerprint of some parts into its part, then sorts these. */
  private void sortParts(int first, int end) {
    int from = start(first);
    int size = ends[end - 1] - from;
    long[] hashes = new long[2 * size];
    // For each place the index of the given fingerprint that is put there.
    int[] came = new int[size];
    int[] at = new int[end - first];
    for (int part = first; part < end; part++) {
      at[part - first] = start(part) - from;
    }
    for (int i = 0; i < given.size() / 2; i++) {
      long high = given.get(2 * i);
      int part = part(high);
      if (part >= first && part < end) {
        int to = at[part - first]++;
        hashes[2 * to] = high;
        hashes[2 * to + 1] = given.get(2 * i + 1);
        came[to] = i;
      }
    }
    for (int part = first; part < end; part++) {
      sortPart(hashes, came, start(part) - from, ends[part] - from);
    }
  }

  /** Sorts and numbers a part. */
  private void sortPart(long[] hashes, int[] came, int from, int end) {
    long[] keys = Arrays.copyOfRange(hashes, 2 * from, 2 * end);
    for (int index : new FingerprintOrder(keys, partBits).sort()) {
      long high = keys[2 * index];
      long low = keys[2 * index + 1];
      if (distinct.size() == 0 || high != lastHigh || low != lastLow) {
        distinct.add(high);
        distinct.add(low);
        lastHigh = high;
        lastLow = low;
      }
      numbers.putInt(came[from + index], distinct.size() / 2 - 1);
    }
  }
}
