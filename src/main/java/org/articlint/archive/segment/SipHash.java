package org.articlint.archive.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.articlint.archive.text.ContentHash;

/**
 * SipHash-2-4, a keyed hash: without the key, nobody can compute the hash of other bytes, or find
 * two texts with the same hash. It is written out because the platform's SHA-256 takes longer to
 * load than an index to read.
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

  private SipHash(byte[] key) {
    ByteBuffer secret = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
    long low = secret.getLong();
    long high = secret.getLong();
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
    SipHash hash = new SipHash(key);
    hash.add(bytes, length);
    hash.v2 ^= 0xFF;
    return hash.end();
  }

  /**
   * Hashes an array to 128 bits.
   *
   * @param key 16 bytes
   */
  static ContentHash of(byte[] key, byte[] bytes) {
    SipHash hash = new SipHash(key);
    hash.v1 ^= 0xEE;
    hash.add(bytes, bytes.length);
    hash.v2 ^= 0xEE;
    long first = hash.end();
    hash.v1 ^= 0xDD;
    return new ContentHash(first, hash.end());
  }

  private void add(byte[] bytes, int length) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    while (rest.remaining() >= Long.BYTES) {
      add(rest.getLong());
    }
    long last = (long) length << 56;
    for (int shift = 0; rest.hasRemaining(); shift += Byte.SIZE) {
      last |= (rest.get() & 0xFFL) << shift;
    }
    add(last);
  }

  private void add(long block) {
    v3 ^= block;
    rounds(BLOCK_ROUNDS);
    v0 ^= block;
  }

  private long end() {
    rounds(LAST_ROUNDS);
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void rounds(int count) {
    long a = v0;
    long b = v1;
    long c = v2;
    long d = v3;
    for (int i = 0; i < count; i++) {
      a += b;
      b = Long.rotateLeft(b, 13) ^ a;
      a = Long.rotateLeft(a, 32);
      c += d;
      d = Long.rotateLeft(d, 16) ^ c;
      a += d;
      d = Long.rotateLeft(d, 21) ^ a;
      c += b;
      b = Long.rotateLeft(b, 17) ^ c;
      c = Long.rotateLeft(c, 32);
    }
    v0 = a;
    v1 = b;
    v2 = c;
    v3 = d;
  }
}
