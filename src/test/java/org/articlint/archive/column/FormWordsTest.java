package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of forms, in memory and packed. */
class FormWordsTest {

  private static WordLists lists(int[][] forms, int[] order) {
    return lists(forms, order, new ColumnSpace());
  }

  private static WordLists lists(int[][] forms, int[] order, ColumnSpace space) {
    WordLists.Builder builder = new WordLists.Builder(space);
    for (int[] form : forms) {
      builder.add(form);
    }
    assertEquals(forms.length, builder.size());
    return builder.build(order);
  }

  private static void assertWords(int[][] forms, int[] order, FormWords words) {
    assertEquals(forms.length, words.size());
    for (int i = 0; i < forms.length; i++) {
      assertArrayEquals(forms[order[i]], words.of(i), "form " + i);
      assertEquals(forms[order[i]].length, words.count(i), "form " + i);
    }
  }

  /** Pieces of 16,384 words are filled; a longer form has one of its own. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 40_000})
  void wordsAreThoseThatCame(int longest) {
    Random random = new Random(longest);
    int[][] forms = new int[600][];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = random.ints(i % 70, 0, 40_000).toArray();
    }
    forms[7] = random.ints(longest, 0, 40_000).toArray();
    int[] order = IntStream.range(0, forms.length).map(i -> forms.length - 1 - i).toArray();
    WordLists words = lists(forms, order);
    PackedWords packed = PackedWords.of(words);
    for (FormWords some : List.of(words, packed)) {
      assertWords(forms, order, some);
    }
    assertSame(packed, PackedWords.of(packed));
  }

  /** 256 pieces of 64 KiB are in memory, one for each of these forms; others are mapped. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void manyWordsAreThoseThatCame(boolean isFull) {
    int[][] forms = new int[600][];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = new Random(i).ints(20_000, 20_000, 40_000).toArray();
    }
    int[] order = IntStream.range(0, forms.length).map(i -> forms.length - 1 - i).toArray();
    ColumnSpace space = new ColumnSpace();
    if (isFull) {
      space.close();
    }

    WordLists words = lists(forms, order, space);
    space.close();

    assertWords(forms, order, words);
  }

  @Test
  void noFormsHaveNoWords() {
    WordLists words = lists(new int[0][], new int[0]);
    assertEquals(0, words.size());
    assertEquals(0, PackedWords.of(words).size());
  }

  /** The numbers of words take a byte more at each power of 128. */
  @ParameterizedTest
  @ValueSource(ints = {127, 128, 129, 16_383, 16_384, 16_385})
  void numbersOfWordsTakeAsManyBytesAsTheyNeed(int distinct) {
    int[][] forms = {IntStream.range(0, distinct).toArray(), {distinct - 1, 0, distinct - 1}};
    int[] order = {0, 1};
    PackedWords packed = PackedWords.of(lists(forms, order));
    assertWords(forms, order, packed);
    int bytes = distinct <= 128 ? 1 : distinct <= 16_384 ? 2 : 3;
    assertEquals(2 * bytes + 1, packed.ends().end(1) - packed.ends().start(1));
    assertEquals(distinct, packed.table().ints());
  }

  @Test
  void aFormHasExactlyItsWords() {
    WordLists.Builder builder = new WordLists.Builder(new ColumnSpace());
    builder.add(new int[] {1, 2, 3});
    builder.add(new int[] {4});
    assertTrue(builder.has(0, new int[] {1, 2, 3}));
    assertTrue(builder.has(1, new int[] {4}));
    for (int[] other : new int[][] {{1, 2}, {1, 2, 4}, {0, 2, 3}, {1, 2, 3, 4}, {}, {4}}) {
      assertFalse(builder.has(0, other), Arrays.toString(other));
    }
  }
}
