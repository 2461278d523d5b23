package org.articlint.archive.segment;

import org.articlint.archive.text.ContentHash;

/**
 * Hashes by the secret of a user. Whoever does not know it can neither make bytes with the hash of
 * others, nor two texts with one hash.
 */
public final class KeyedHash {

  private final byte[] key;

  /**
   * Hashes by a key.
   *
   * @param key 16 bytes
   */
  KeyedHash(byte[] key) {
    this.key = key.clone();
  }

  /** Returns a hash of 128 bits. */
  public ContentHash of(byte[] bytes) {
    return SipHash.of(key, bytes);
  }

  /** Returns a hash of 64 bits, which proves that bytes were written by the user's own runs. */
  public long code(byte[] bytes) {
    return SipHash.of(key, bytes, bytes.length);
  }
}
