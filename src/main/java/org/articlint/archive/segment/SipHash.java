package org.articlint.archive.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4, a keyed hash: without the key, nobody can compute the hash of other bytes. It is
 * written out because the platform's SHA-256 takes longer to load than an index to read.
 *
 * @see <a href="https://www.aumasson.jp/siphash/siphash.pdf">Aumasson, Bernstein: SipHash, a fast
 *     short-input PRF (2012)</a>
 */
final class SipHash {

  private static final int BLOCK_ROUNDS = 2;
  private static final int LAST_ROUNDS = 4;

  private long v0 = 0x736f6d6570736575L;
  private long v1 = 0x646f72616e646f6dL;
  private long v2 = 0x6c7967656e657261L;
  private long v3 = 0x7465646279746573L;

  private SipHash(long low, long high) {
    v0 ^= low;
    v1 ^= high;
    v2 ^= low;
    v3 ^= high;
  }

  /**
   * Hashes the first bytes of an array.
   *
   * @param key 16 bytes
   */
  static long of(byte[] key, byte[] bytes, int length) {
    ByteBuffer secret = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
    SipHash hash = new SipHash(secret.getLong(), secret.getLong());
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    while (rest.remaining() >= Long.BYTES) {
      hash.add(rest.getLong());
    }
    long last = (long) length << 56;
    for (int shift = 0; rest.hasRemaining(); shift += Byte.SIZE) {
      last |= (rest.get() & 0xFFL) << shift;
    }
    hash.add(last);
    return hash.end();
  }

  private void add(long block) {
    v3 ^= block;
    rounds(BLOCK_ROUNDS);
    v0 ^= block;
  }

  private long end() {
    v2 ^= 0xFF;
    rounds(LAST_ROUNDS);
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
