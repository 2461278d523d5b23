package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two tables of open addressing: numbers in the order in which keys come. */
class TablesTest {

  @Test
  void anEmptyTableFindsNothing() {
    assertEquals(0, new HashTable().size());
    assertEquals(-1, new HashTable().find(0, 0));
    assertEquals(-1, new HashTable(0).find(1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 9, 1_024})
  void fingerprintsAreNumberedWhateverTheExpectedSize(int expected) {
    HashTable table = new HashTable(expected);
    for (int i = 0; i < 20; i++) {
      assertEquals(-1, table.find(i, 7));
      assertEquals(i, table.add(i, 7), "all want the same slot");
      assertEquals(i, table.add(i, 7), "again");
      assertEquals(i + 1, table.size());
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(i, table.find(i, 7));
      assertEquals(i, table.keys().get(2 * i));
      assertEquals(7, table.keys().get(2 * i + 1));
    }
    assertEquals(-1, table.find(20, 7));
    assertEquals(-1, table.find(7, 3));
  }

  /** Beyond several growths; keys differ in one half only. */
  @Test
  void growingForgetsNothing() {
    HashTable table = new HashTable();
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i, table.add(i % 100, i / 100 * 4_096L));
    }
    for (int i = 0; i < 10_000; i++) {
      assertEquals(i, table.find(i % 100, i / 100 * 4_096L));
    }
    assertEquals(10_000, table.size());
  }

  @Test
  void wordsAreNumberedAsTheyCome() {
    WordTable table = new WordTable();
    Map<Integer, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      int word = i % 3 == 0 ? i << 10 : random.nextInt(8_000) - 4_000;
      int next = expected.size();
      assertEquals(expected.computeIfAbsent(word, w -> next), table.add(word), "word " + word);
    }
  }

  /** 0 and -1 are words too, and the first number is 0. */
  @Test
  void noWordIsTakenForAFreeSlot() {
    WordTable table = new WordTable();
    assertEquals(0, table.add(0));
    assertEquals(1, table.add(-1));
    assertEquals(0, table.add(0));
    assertEquals(2, table.add(1 << 20));
    assertEquals(1, table.add(-1));
  }
}
