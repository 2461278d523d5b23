package org.articlint.archive.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

  @Test
  void theLengthIsThatOfTheTextbook() {
    Random random = new Random(42);
    for (int i = 0; i < 600; i++) {
      int[] a = RandomForms.words(random, 1 + random.nextInt(200), 2 + random.nextInt(60));
      int[] b = RandomForms.words(random, 1 + random.nextInt(200), 2 + random.nextInt(60));
      assertEquals(RandomForms.common(a, b), new CommonWords(a).with(b, 0), "archive " + i);
    }
  }

  @Test
  void whereFewerWordsThanNeededAreInCommonTheNumberIsBelowThat() {
    Random random = new Random(43);
    for (int i = 0; i < 600; i++) {
      int[] a = RandomForms.words(random, 1 + random.nextInt(100), 2 + random.nextInt(60));
      int[] b = RandomForms.words(random, 1 + random.nextInt(100), 2 + random.nextInt(60));
      CommonWords text = new CommonWords(a);
      int common = text.with(b, 0);
      assertEquals(common, text.with(b, common), "archive " + i);
      assertTrue(text.with(b, common + 1) <= common, "archive " + i);
      assertTrue(text.with(b, b.length) < b.length || common == b.length, "archive " + i);
    }
  }

  /** A block is 64 words. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 192, 193})
  void allWordsAreInCommonWithItself(int length) {
    int[] words = RandomForms.words(new Random(length), length, 1_000_000);
    assertEquals(length, new CommonWords(words).with(words, 0));
    int[] reversed = new int[length];
    for (int i = 0; i < length; i++) {
      reversed[i] = words[length - 1 - i];
    }
    assertEquals(1, new CommonWords(words).with(reversed, 0));
  }

  @Test
  void emptyTextsHaveNothingInCommon() {
    assertEquals(0, new CommonWords(new int[0]).with(new int[] {1}, 0));
    assertEquals(0, new CommonWords(new int[] {1}).with(new int[0], 0));
  }

  /** All of these words fall into one slot of the table. */
  @Test
  void wordsMayCollide() {
    int[] words = {0, 1 << 16, 2 << 16, 3 << 16, 4 << 16};
    assertEquals(5, new CommonWords(words).with(words, 0));
    assertEquals(0, new CommonWords(words).with(new int[] {5 << 16, 7}, 0));
  }
}
