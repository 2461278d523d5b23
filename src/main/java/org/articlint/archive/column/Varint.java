package org.articlint.archive.column;

/**
 * Numbers of one to five bytes (LEB128): seven bits of each, and a bit that says that more follow.
 */
final class Varint {

  /** The bytes that the largest number takes. */
  static final int MAX_BYTES = 5;

  static final int GROUP = 7;
  static final int LOW_BITS = 0x7F;

  private Varint() {}

  /** Writes a number at an index; returns the index behind it. */
  static int write(int number, byte[] to, int at) {
    int rest = number;
    int next = at;
    while ((rest & ~LOW_BITS) != 0) {
      to[next++] = (byte) (rest | ~LOW_BITS);
      rest >>>= GROUP;
    }
    to[next++] = (byte) rest;
    return next;
  }
}
