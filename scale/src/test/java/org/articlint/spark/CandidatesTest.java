package org.articlint.spark;

import static org.articlint.spark.ListedNearTest.form;
import static org.articlint.spark.ListedNearTest.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private static Candidates of(int first, int second) {
    return Candidates.of(List.of(form(first, 0, true, true), form(second, 0, true, true)));
  }

  private static long[] ids(int... numbers) {
    return Arrays.stream(numbers).mapToLong(number -> key(number).id()).sorted().toArray();
  }

  @Test
  void namesEachOnceInAnyOrderOfMerging() {
    assertArrayEquals(ids(1, 2, 3), of(2, 1).merge(of(3, 2)).ids());
    assertArrayEquals(ids(1, 2, 3), of(3, 2).merge(of(1, 2)).ids());
  }

  @Test
  void mergesAsSetsAreJoined() {
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      long[] first = random.longs(random.nextInt(6), -4, 4).toArray();
      long[] second = random.longs(random.nextInt(6), -4, 4).toArray();
      long[] joined =
          LongStream.concat(Arrays.stream(first), Arrays.stream(second))
              .sorted()
              .distinct()
              .toArray();
      assertArrayEquals(joined, Candidates.of(first).merge(Candidates.of(second)).ids());
    }
  }

  @Test
  void remembersThatAListHadTooMany() {
    assertFalse(of(1, 2).merge(of(3, 4)).areTooMany());
    assertTrue(Candidates.TOO_MANY.merge(of(1, 2)).areTooMany());
    assertTrue(of(1, 2).merge(Candidates.TOO_MANY).areTooMany());
    assertArrayEquals(ids(1, 2), of(1, 2).merge(Candidates.TOO_MANY).ids());
  }
}
