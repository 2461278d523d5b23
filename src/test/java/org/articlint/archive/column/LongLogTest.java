package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongLogTest {

  private static final int PIECE = 1 << 13;

  private static LongLog squares(int size, int maxPieces) {
    LongLog log = new LongLog(maxPieces);
    for (int i = 0; i < size; i++) {
      log.add((long) i * i);
    }
    return log;
  }

  /** With one piece in memory, and around the ends of pieces. */
  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 16, 17, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1, 5 * PIECE + 7})
  void readsForwardsBackwardsAndForwards(int size) {
    try (LongLog log = squares(size, 1)) {
      assertEquals(size, log.size());
      for (int i = 0; i < size; i++) {
        assertEquals((long) i * i, log.get(i));
      }
      for (int i = size - 1; i >= 0; i--) {
        assertEquals((long) i * i, log.get(i));
      }
      for (int i = 0; i < size; i++) {
        assertEquals((long) i * i, log.get(i));
      }
    }
  }

  @Test
  void copiesAList() {
    LongList list = new LongList();
    list.add(5);
    list.add(-7);
    LongLog log = LongLog.of(list);

    assertEquals(2, log.size());
    assertEquals(-7, log.get(1));
  }
}
