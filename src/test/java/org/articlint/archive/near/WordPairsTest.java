package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of adjoining words, the rarest first. */
class WordPairsTest {

  private static WordPairs pairs(int[]... texts) {
    return WordPairs.of(RandomForms.words(texts));
  }

  /** The number of a pair, which does not depend on the text around it. */
  private static int number(WordPairs pairs, int first, int second) {
    return pairs.rarest(new int[] {first, second}, 1)[0];
  }

  @Test
  void theRarerPairComesFirst() {
    int[] text = {1, 2, 3};
    WordPairs firstIsCommon = pairs(text, new int[] {1, 2}, new int[] {1, 2}, new int[] {1, 2});
    assertArrayEquals(
        new int[] {number(firstIsCommon, 2, 3), number(firstIsCommon, 1, 2)},
        firstIsCommon.rarest(text, 2));
    WordPairs secondIsCommon = pairs(text, new int[] {2, 3}, new int[] {2, 3}, new int[] {2, 3});
    assertArrayEquals(
        new int[] {number(secondIsCommon, 1, 2), number(secondIsCommon, 2, 3)},
        secondIsCommon.rarest(text, 2));
  }

  @Test
  void aTextHasOnePairLessThanWords() {
    WordPairs pairs = pairs(new int[] {1, 2, 3});
    assertEquals(0, pairs.rarest(new int[0], 5).length);
    assertEquals(0, pairs.rarest(new int[] {1}, 5).length);
    assertEquals(1, pairs.rarest(new int[] {1, 2}, 5).length);
    assertEquals(2, pairs.rarest(new int[] {1, 2, 3}, 5).length);
    assertEquals(1, pairs.rarest(new int[] {1, 2, 3}, 1).length);
    assertEquals(0, pairs.rarest(new int[] {1, 2, 3}, 0).length);
  }

  @Test
  void theOrderOfWordsMatters() {
    WordPairs pairs = pairs(new int[] {1, 2, 1});
    assertEquals(2, IntStream.of(pairs.rarest(new int[] {1, 2, 1}, 2)).distinct().count());
    assertEquals(2, IntStream.of(number(pairs, 0, 1), number(pairs, 0, -1)).distinct().count());
  }

  /** Each repetition has a number, the same one in every text that repeats the pair as often. */
  @Test
  void repetitionsOfAPairAreDifferentPairs() {
    WordPairs pairs = pairs(new int[] {7, 7, 7, 7, 7});
    int[] four = pairs.rarest(new int[] {7, 7, 7, 7, 7}, 4);
    assertEquals(4, IntStream.of(four).distinct().count());
    assertEquals(number(pairs, 7, 7), four[0]);
    assertArrayEquals(Arrays.copyOf(four, 3), pairs.rarest(new int[] {7, 7, 7, 7}, 3));
  }

  /** Selected by insertion up to 128 pairs, by sorting from 129 on: the same ones either way. */
  @ParameterizedTest
  @ValueSource(ints = {3, 60, 128, 129, 130, 131, 400})
  void theFewerAreTheFirstOfTheMore(int length) {
    Random random = new Random(length);
    int[][] texts = new int[30][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = RandomForms.words(random, length, 40);
    }
    WordPairs pairs = pairs(texts);
    for (int[] text : texts) {
      int[] all = pairs.rarest(text, length);
      for (int most : List.of(1, 2, length / 2, length - 2)) {
        assertArrayEquals(Arrays.copyOf(all, most), pairs.rarest(text, most));
      }
    }
  }

  /** Texts of different lengths agree about the order of the pairs that they have in common. */
  @ParameterizedTest
  @ValueSource(ints = {100, 129, 300})
  void everyTextHasTheSameOrder(int length) {
    // No word follows another twice, so that each pair has its own number.
    int[] text = IntStream.range(0, length).toArray();
    int[] end = Arrays.copyOfRange(text, length - 40, length);
    int[] start = Arrays.copyOf(text, 20);
    WordPairs pairs = pairs(text, end, start, start);
    Map<Integer, Integer> place = new HashMap<>();
    for (int number : pairs.rarest(text, length)) {
      place.put(number, place.size());
    }
    assertEquals(length - 1, place.size());
    for (int[] part : List.of(end, start)) {
      List<Integer> numbers = new ArrayList<>();
      IntStream.of(pairs.rarest(part, part.length)).forEach(numbers::add);
      List<Integer> sorted = new ArrayList<>(numbers);
      sorted.sort(Comparator.comparing(place::get));
      assertEquals(sorted, numbers);
      List<Integer> alone = new ArrayList<>();
      for (int i = 1; i < part.length; i++) {
        alone.add(number(pairs, part[i - 1], part[i]));
      }
      assertEquals(new HashSet<>(alone), new HashSet<>(numbers));
    }
  }

  /** The class of a pair is the number of bits of its count, which stops at 65,535. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "65534, 16", "65535, 16", "65536, 16", "70000, 16"})
  void classesGrowWithTheLogarithmOfTheCount(int count, int expected) {
    WordPairs pairs = pairs(new int[count + 1]);
    int highest = 0;
    for (int i = 0; i < pairs.classes().size(); i++) {
      highest = Math.max(highest, pairs.classes().byteAt(i));
    }
    assertEquals(expected, highest);
  }

  @ParameterizedTest
  @CsvSource({"0, 64", "1, 64", "2, 128", "3, 128", "4, 256"})
  void thereAreAbout64CountsForEachForm(int forms, int counts) {
    int[][] texts = new int[forms][];
    Arrays.fill(texts, new int[] {1, 2});
    assertEquals(counts, pairs(texts).classes().size());
  }
}
