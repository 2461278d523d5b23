package org.articlint.archive.text;

/**
 * 128-bit fingerprints of sequences of words: two 64-bit lanes of rotation and multiplication, each
 * finished by the 64-bit finaliser of MurmurHash3 (Austin Appleby, public domain). Not a defence
 * against an attacker; among a million paragraphs a random collision has a probability below
 * 10^-26.
 *
 * <p>The function must never change: the fingerprint of a paragraph identifies its finding in
 * reports and in baselines. Test vectors from an independent implementation guard it.
 */
public final class Hash128 {

  /** The prime of the 64-bit FNV-1a hash (Fowler, Noll and Vo). */
  public static final long FNV_PRIME = 0x100000001B3L;

  static final long LANE_1 = 0x9E3779B97F4A7C15L;
  static final long LANE_2 = 0xC2B2AE3D27D4EB4FL;

  private Hash128() {}

  /** Writes the fingerprint of a range of words to two places of an array, high half first. */
  static void write(long[] words, int from, int to, long[] into, int at) {
    long high = LANE_1;
    long low = LANE_2;
    for (int i = from; i < to; i++) {
      high = (Long.rotateLeft(high, 31) ^ words[i]) * LANE_2;
      low = (Long.rotateLeft(low, 27) + words[i]) * LANE_1;
    }
    into[at] = mix(high + to - from);
    into[at + 1] = mix(low ^ mix(high));
  }

  /** Compares fingerprints, the order of which is that of unsigned numbers. */
  public static int compare(long high, long low, long otherHigh, long otherLow) {
    int order = Long.compareUnsigned(high, otherHigh);
    return order != 0 ? order : Long.compareUnsigned(low, otherLow);
  }

  /** The 64-bit finaliser of MurmurHash3: every bit affects all others. */
  public static long mix(long number) {
    long mixed = number;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
