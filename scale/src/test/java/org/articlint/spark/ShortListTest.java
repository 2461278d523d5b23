package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortListTest {

  private static final int MOST = 3;

  private static ListedForm form(int number) {
    return new ListedForm(new Key(0, 0, number, 0, 0, 0), 0, true, true);
  }

  private static ShortList list(int from, int to) {
    ShortList list = ShortList.of(form(from));
    for (int i = from + 1; i < to; i++) {
      list.add(form(i), MOST);
    }
    return list;
  }

  @Test
  void keepsAsManyAsAreShort() {
    ShortList list = list(0, MOST);
    assertFalse(list.isLong());
    assertEquals(List.of(form(0), form(1), form(2)), list.forms());
  }

  @Test
  void keepsNoneOfMore() {
    ShortList list = list(0, MOST + 1);
    assertTrue(list.isLong());
    assertEquals(List.of(), list.forms());
    assertEquals(List.of(), list.add(form(9), MOST).forms());
  }

  @Test
  void isLongWhenItsPartsAreTogether() {
    assertFalse(list(0, 1).merge(list(1, 3), MOST).isLong());
    assertTrue(list(0, 2).merge(list(2, 4), MOST).isLong());
  }

  @Test
  void staysLongInEitherOrder() {
    for (ShortList merged :
        List.of(list(0, MOST + 1).merge(list(8, 9), MOST), list(8, 9).merge(list(0, 4), MOST))) {
      assertTrue(merged.isLong());
      assertEquals(List.of(), merged.forms());
    }
  }
}
