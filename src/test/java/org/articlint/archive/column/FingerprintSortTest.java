package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fingerprints in order, of which many may be equal. */
class FingerprintSortTest {

  private record Hash(long high, long low) {}

  /**
   * Many parts, one part, equal first halves, and two fingerprints that come again and again; in
   * one round, in one for each part, and in some of two parts.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 64, 1000000",
    "1, 1, 64, 1000000",
    "3000, 500, 64, 1000000",
    "40000, 30000, 64, 1000000",
    "40000, 30000, 64, 1",
    "40000, 30000, 64, 6000",
    "20000, 9000, 3, 1000000",
    "20000, 9000, 3, 5000",
    "50000, 2, 1, 1000000",
    "50000, 2, 1, 1"
  })
  void numbersAreThePlacesInTheOrder(int count, int distinct, int highBits, int perRound) {
    Random random = new Random(count);
    List<Hash> texts = new ArrayList<>();
    for (int i = 0; i < distinct; i++) {
      long high = random.nextLong();
      texts.add(new Hash(highBits == 64 ? high : high << (64 - highBits), random.nextLong()));
    }
    LongLog given = new LongLog();
    List<Hash> came = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Hash hash = texts.get(random.nextInt(distinct));
      came.add(hash);
      given.add(hash.high);
      given.add(hash.low);
    }

    FingerprintSort.Sorted sorted = FingerprintSort.of(given, new ColumnSpace(), perRound);

    Comparator<Hash> order =
        Comparator.<Hash, Long>comparing(Hash::high, Long::compareUnsigned)
            .thenComparing(Hash::low, Long::compareUnsigned);
    List<Hash> expected = came.stream().distinct().sorted(order).toList();
    Fingerprints fingerprints = sorted.fingerprints();
    assertEquals(
        expected,
        IntStream.range(0, fingerprints.size())
            .mapToObj(i -> new Hash(fingerprints.high(i), fingerprints.low(i)))
            .toList());
    for (int i = 0; i < count; i++) {
      Hash hash = came.get(i);
      assertEquals(hash, expected.get(sorted.number(i)));
      assertEquals(sorted.number(i), fingerprints.find(hash.high, hash.low));
    }
    assertEquals(-1, fingerprints.find(1, 2));
  }
}
