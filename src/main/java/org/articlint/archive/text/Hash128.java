package org.articlint.archive.text;

/**
 * 128-bit fingerprints of sequences of words: two 64-bit lanes, finished with MurmurHash3's mixer
 * (Austin Appleby, public domain). Not made to withstand an attacker; among a million paragraphs
 * two collide by chance with a probability below 10^-26.
 */
public final class Hash128 {

  /** The prime of the 64-bit FNV hash. */
  public static final long FNV_PRIME = 0x100000001B3L;

  static final long LANE_1 = 0x9E3779B97F4A7C15L;
  static final long LANE_2 = 0xC2B2AE3D27D4EB4FL;

  private Hash128() {}

  /** Writes the fingerprint of some words to two places of an array. */
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

  /** Spreads every bit of a number over all of it. */
  public static long mix(long number) {
    long mixed = number;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
