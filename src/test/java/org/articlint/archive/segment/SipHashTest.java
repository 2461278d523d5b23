package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.Test;

/** Against the test vectors of the authors: key 00 01 .. 0f, message 00 01 .. */
class SipHashTest {

  private static byte[] counting(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  private static long hash(int length) {
    return SipHash.of(counting(16), counting(length), length);
  }

  @Test
  void itIsThePublishedFunction() {
    assertEquals(0x726fdb47dd0e0e31L, hash(0));
    assertEquals(0x74f839c593dc67fdL, hash(1));
    assertEquals(0x93f5f5799a932462L, hash(8));
    assertEquals(0xa129ca6149be45e5L, hash(15));
    assertEquals(0x958a324ceb064572L, hash(63));
  }

  @Test
  void itIsThePublishedFunctionOf128Bits() {
    assertEquals(
        new ContentHash(0xe6a825ba047f81a3L, 0x930255c71472f66dL),
        SipHash.of(counting(16), counting(0)));
    assertEquals(
        new ContentHash(0x44af996bd8c187daL, 0x45fc229b11597634L),
        SipHash.of(counting(16), counting(1)));
  }

  @Test
  void onlyTheFirstBytesCount() {
    assertEquals(hash(15), SipHash.of(counting(16), counting(40), 15));
  }
}
