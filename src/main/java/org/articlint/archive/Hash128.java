package org.articlint.archive;

import java.util.List;

/**
 * A 128-bit fingerprint of a sequence of words: two 64-bit lanes of multiply-and-rotate, finished
 * with MurmurHash3's mixer (Austin Appleby, public domain). Not made to withstand an attacker; a
 * million paragraphs collide by chance with probability below 10^-26.
 */
public record Hash128(long high, long low) {

  private static final long LANE_1 = 0x9E3779B97F4A7C15L;
  private static final long LANE_2 = 0xC2B2AE3D27D4EB4FL;

  /** The fingerprint of a sequence of words. */
  static Hash128 of(List<String> words) {
    long high = LANE_1;
    long low = LANE_2;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        high = (high ^ word.charAt(i)) * LANE_2;
        low = Long.rotateLeft(low ^ word.charAt(i), 29) * LANE_1;
      }
      high = mix(high);
      low = mix(low + high);
    }
    return new Hash128(mix(high + words.size()), mix(low));
  }

  private static long mix(long h) {
    long mixed = h;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public String toString() {
    return "%016x%016x".formatted(high, low);
  }
}
