package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearFilterTest {

  private final Random random = new Random(7);

  /** Variants of a few texts, and the rarities of their pairs. */
  private List<int[]> texts(PairCounts counts) {
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int[] template = random.ints(12 + 4 * i, 0, 50).toArray();
      for (int variant = 0; variant < 12; variant++) {
        int[] text = Arrays.copyOf(template, template.length - variant % 3);
        for (int changes = variant / 2; changes > 0; changes--) {
          text[random.nextInt(text.length)] = random.nextInt(50);
        }
        texts.add(text);
        counts.add(text);
      }
    }
    return texts;
  }

  @Test
  void passesEveryNearPair() {
    PairCounts counts = new PairCounts(1 << 20);
    List<int[]> texts = texts(counts);
    NearFilter filter = new NearFilter(80, counts.rarities());
    int near = 0;
    for (int[] text : texts) {
      assertTrue(filter.hasKeys(text.length));
      for (int[] other : texts) {
        if (filter.areNear(text, new CommonWords(text), other)) {
          near++;
          assertTrue(share(filter.keys(text), filter.keys(other)));
          assertTrue(filter.mayBeNear(NearFilter.signature(text), NearFilter.signature(other)));
          assertTrue(other.length >= filter.shortest(text.length));
          assertTrue(other.length <= filter.longest(text.length));
        }
      }
    }
    assertTrue(near > 2 * texts.size(), "only " + near + " pairs are near");
  }

  private static boolean share(int[] keys, int[] others) {
    Set<Integer> found = new HashSet<>();
    Arrays.stream(keys).forEach(found::add);
    return Arrays.stream(others).anyMatch(found::contains);
  }

  @Test
  void textsThatMayDifferInMostPairsHaveNoKeys() {
    byte[] rarities = new PairCounts(1 << 20).rarities();
    assertTrue(new NearFilter(80, rarities).hasKeys(12));
    assertFalse(new NearFilter(50, rarities).hasKeys(12));
  }

  @Test
  void textsThatAreTooLongAreNearToNone() {
    NearFilter filter = new NearFilter(80, new PairCounts(1 << 20).rarities());
    int[] longest = new int[CommonWords.MAX_WORDS];
    int[] longer = new int[CommonWords.MAX_WORDS + 1];
    assertTrue(filter.areNear(longest, new CommonWords(longest), longest));
    assertFalse(filter.areNear(longest, new CommonWords(longest), longer));
    assertFalse(filter.areNear(longer, new CommonWords(longest), longest));
  }

  @Test
  void countsOfPartsAddUp() {
    PairCounts all = new PairCounts(1 << 20);
    PairCounts first = new PairCounts(1 << 20);
    PairCounts second = new PairCounts(1 << 20);
    for (int i = 0; i < 100; i++) {
      int[] text = random.ints(20, 0, 9).toArray();
      all.add(text);
      (i % 2 == 0 ? first : second).add(text);
    }
    first.add(second);
    assertEquals(List.of(), differing(all.rarities(), first.rarities()));
  }

  private static List<Integer> differing(byte[] some, byte[] others) {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < some.length; i++) {
      if (some[i] != others[i]) {
        differing.add(i);
      }
    }
    return differing;
  }
}
