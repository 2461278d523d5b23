package org.articlint.archive.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two 128-bit hashes: that they stay as they are, and spread what they are given. */
class HashTest {

  private static final int TRIALS = 400;

  private record Hash(long high, long low) {

    static Hash of(long... words) {
      long[] hash = new long[2];
      Hash128.write(words, 0, words.length, hash, 0);
      return new Hash(hash[0], hash[1]);
    }

    static Hash ofBytes(byte[] bytes) {
      ContentHash hash = ContentHash.of(bytes);
      return new Hash(hash.high(), hash.low());
    }

    int differing(Hash other) {
      return Long.bitCount(high ^ other.high) + Long.bitCount(low ^ other.low);
    }
  }

  /** MurmurHash3's 64-bit finaliser, computed by another implementation. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, b456bcfc34c2cb2c", "ffffffffffffffff, 64b5720b4b825f21"})
  void theMixerIsThatOfMurmurHash3(String number, String expected) {
    assertEquals(
        Long.parseUnsignedLong(expected, 16), Hash128.mix(Long.parseUnsignedLong(number, 16)));
  }

  /** An accepted finding of a baseline is known by its paragraph's fingerprint. */
  @Test
  void fingerprintsOfTextsNeverChange() {
    assertEquals("9ca066f1a4ab2eea7831bc99e7d6ec19", hex(Hash.of()));
    assertEquals("93f1f30fa50fcd02e67e3bf3c6fb5076", hex(Hash.of(1)));
    assertEquals("d6ffaf094197c940f978a19acb0b232e", hex(Hash.of(1, 2, 3)));
    Tokens tokens = Tokens.of("It’s a *Café*—ready.");
    long[] words = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.word(i);
    }
    assertEquals("490961506277a3ac6341b8ecaf68184b", hex(Hash.of(words)));
  }

  /** So is a value that should be unique, by the hash of its bytes. */
  @ParameterizedTest
  @CsvSource({
    "'', 9c526ed362407961240077025144c8e8",
    "a, 455303cab9e9463ddd51c73bdd8ea0df",
    "abcdefgh, 99b8b159778fefd245329a1a96faa656",
    "abcdefghi, 179530a743887f958bc69900696872f2"
  })
  void hashesOfBytesNeverChange(String text, String expected) {
    assertEquals(expected, hex(Hash.ofBytes(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static String hex(Hash hash) {
    return "%016x%016x".formatted(hash.high, hash.low);
  }

  /** A flipped bit of any word changes half of the 128 bits, give or take. */
  @Test
  void aFlippedBitChangesHalfOfTheBits() {
    long words = 0;
    long bytes = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      long bit = 1L << (trial % 64);
      long word = 0x9E3779B97F4A7C15L * trial;
      int differingWords = Hash.of(word, 7, word).differing(Hash.of(word ^ bit, 7, word));
      byte[] text = ("some text with number " + trial).getBytes(StandardCharsets.UTF_8);
      byte[] other = text.clone();
      other[trial % text.length] ^= (byte) (1 << (trial % 8));
      int differingBytes = Hash.ofBytes(text).differing(Hash.ofBytes(other));
      assertTrue(differingWords > 20 && differingBytes > 20, "trial " + trial);
      words += differingWords;
      bytes += differingBytes;
    }
    assertEquals(64, words / (double) TRIALS, 3);
    assertEquals(64, bytes / (double) TRIALS, 3);
  }

  @Test
  void orderLengthAndRangeMatter() {
    assertNotEquals(Hash.of(1, 2), Hash.of(2, 1));
    assertNotEquals(Hash.of(0), Hash.of(0, 0));
    assertNotEquals(Hash.ofBytes(new byte[8]), Hash.ofBytes(new byte[9]));
    assertNotEquals(Hash.ofBytes(new byte[0]), Hash.ofBytes(new byte[1]));
    long[] hash = new long[4];
    Hash128.write(new long[] {9, 1, 2, 9}, 1, 3, hash, 2);
    assertEquals(Hash.of(1, 2), new Hash(hash[2], hash[3]));
    assertEquals(0, hash[0] | hash[1]);
  }

  /** Not one of the 128 bits, nor one half of them, repeats among similar texts. */
  @Test
  void similarTextsDoNotCollide() {
    Set<Long> halves = new HashSet<>();
    int count = 50_000;
    for (int i = 0; i < count; i++) {
      Hash words = Hash.of(i % 50, i / 50 % 50, i / 2_500);
      halves.add(words.high);
      halves.add(words.low);
      Hash bytes = Hash.ofBytes(("text " + i).getBytes(StandardCharsets.UTF_8));
      halves.add(bytes.high);
      halves.add(bytes.low);
    }
    assertEquals(4 * count, halves.size());
  }

  @Test
  void contentsAreEqualByBothHalves() {
    ContentHash hash = new ContentHash(1, 2);
    assertEquals(hash, new ContentHash(1, 2));
    assertEquals(hash.hashCode(), new ContentHash(1, 2).hashCode());
    assertNotEquals(hash, new ContentHash(1, 3));
    assertNotEquals(hash, new ContentHash(3, 2));
    assertNotEquals(hash, "1 2");
  }
}
