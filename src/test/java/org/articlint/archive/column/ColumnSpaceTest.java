package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnSpaceTest {

  @Test
  void mapsColumnsFromItsSizeOn() {
    try (ColumnSpace space = new ColumnSpace(16)) {
      assertFalse(space.ofBytes(15).bytes().isDirect());
      assertTrue(space.ofBytes(16).bytes().isDirect());
    }
  }

  @Test
  void columnsStayWhenItIsClosed() {
    ColumnSpace space = new ColumnSpace(16);
    Column first = space.ofInts(1_000_000, i -> 3 * i);
    Column second = space.ofBytes(4_000_000);
    space.close();

    assertEquals(1_000_000, first.ints());
    for (int i = 0; i < first.ints(); i++) {
      assertEquals(3 * i, first.intAt(i));
      assertEquals(0, second.intAt(i));
    }
    second.putInt(999_999, 7);
    assertEquals(7, second.intAt(999_999));
    assertEquals(3 * 999_999, first.intAt(999_999));
  }

  @Test
  void columnsAreInMemoryWhereNoneCanBeMapped() {
    ColumnSpace space = new ColumnSpace(16);
    space.close();

    Column column = space.ofInts(100, i -> i);

    assertFalse(column.bytes().isDirect());
    assertEquals(4950, IntStream.range(0, 100).map(column::intAt).sum());
  }
}
