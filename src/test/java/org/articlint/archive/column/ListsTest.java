package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that grow: the first piece by doubling from 16, then by whole pieces. */
class ListsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 33, 16_383, 16_384, 16_385, 32_769})
  void intsAreThoseThatWereAdded(int size) {
    IntList list = new IntList();
    int[] expected = new int[size];
    for (int i = 0; i < size; i++) {
      list.add(3 * i);
      expected[i] = 3 * i;
    }
    assertEquals(size, list.size());
    assertArrayEquals(expected, list.toArray());
    for (int i = 0; i < size; i += Math.max(1, size / 7)) {
      list.set(i, -i);
      expected[i] = -i;
      assertEquals(-i, list.get(i));
    }
    assertArrayEquals(expected, list.toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 8_191, 8_192, 8_193, 16_385})
  void longsAreThoseThatWereAdded(int size) {
    LongList list = new LongList();
    for (int i = 0; i < size; i++) {
      list.add(((long) i << 40) - i);
    }
    assertEquals(size, list.size());
    for (int i = 0; i < size; i++) {
      assertEquals(((long) i << 40) - i, list.get(i));
    }
  }
}
