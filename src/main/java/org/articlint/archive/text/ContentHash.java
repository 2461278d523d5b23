package org.articlint.archive.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * A 128-bit hash of the bytes of a file, eight bytes at a time, built like {@link Hash128}. It
 * detects edits; it is no defence against somebody who makes two files collide on purpose, who
 * could only keep a finding of theirs as it was.
 *
 * <p>The function must never change: the hash of a value that should be unique is part of what
 * identifies its finding in baselines.
 */
public record ContentHash(long high, long low) {

  /** The hash of an article whose content no index is asked about. */
  public static final ContentHash NONE = new ContentHash(0, 0);

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Hashes the bytes of a file. */
  public static ContentHash of(byte[] bytes) {
    int whole = bytes.length & ~7;
    long[] words = new long[2];
    long high = Hash128.LANE_1 ^ bytes.length;
    long low = Hash128.LANE_2;
    for (int i = 0; i < whole; i += Long.BYTES) {
      long next = (long) LONGS.get(bytes, i);
      high = (Long.rotateLeft(high, 31) ^ Hash128.mix(next)) * Hash128.LANE_2;
      low = (Long.rotateLeft(low, 27) + next) * Hash128.LANE_1;
    }
    long rest = 0;
    for (int i = whole; i < bytes.length; i++) {
      rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    words[0] = rest;
    words[1] = bytes.length;
    for (long next : words) {
      high = (Long.rotateLeft(high, 31) ^ Hash128.mix(next)) * Hash128.LANE_2;
      low = (Long.rotateLeft(low, 27) + next) * Hash128.LANE_1;
    }
    return new ContentHash(Hash128.mix(high), Hash128.mix(low ^ Hash128.mix(high)));
  }

  // Written out, because the methods that a record generates are linked (by invokedynamic) only at
  // their first call.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentHash hash && hash.high == high && hash.low == low;
  }

  @Override
  public int hashCode() {
    return (int) low;
  }
}
