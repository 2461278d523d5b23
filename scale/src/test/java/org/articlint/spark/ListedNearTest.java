package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.articlint.archive.near.NearFilter;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class ListedNearTest {

  static final PairLists LISTS =
      new PairLists(List.of(new HeldTexts.Settings(3, 80, 50)), new byte[] {0}, false);

  static Key key(int number) {
    return new Key(0, 0, number, 0, 0, 0);
  }

  /** A form of twenty words; those of another kind are near to none of these. */
  static ListedForm form(int number, int kind, boolean asks, boolean isFound) {
    int[] words = new int[20];
    for (int i = 0; i < words.length; i++) {
      words[i] = 31 * i + 1_000 * kind;
    }
    return new ListedForm(key(number), NearFilter.signature(words), asks, isFound);
  }

  /** Pairs of the numbers of forms, the one that asks first. */
  private static List<String> pairs(ListedForm... forms) {
    ShortList list = ShortList.of(forms[0]);
    for (int i = 1; i < forms.length; i++) {
      list.add(forms[i], forms.length);
    }
    List<String> pairs = new ArrayList<>();
    for (Tuple2<Long, Candidates> each : ListedNear.of(list, LISTS).candidates()) {
      for (long id : each._2.ids()) {
        pairs.add(number(each._1, forms) + " " + number(id, forms));
      }
    }
    return pairs;
  }

  private static long number(long id, ListedForm... forms) {
    for (ListedForm form : forms) {
      if (form.form().id() == id) {
        return form.form().high();
      }
    }
    throw new IllegalArgumentException("no form has this id");
  }

  @Test
  void namesAPairOnceWhenBothAsk() {
    assertEquals(List.of("1 2"), pairs(form(1, 0, true, true), form(2, 0, true, true)));
    assertEquals(List.of("1 2"), pairs(form(2, 0, true, true), form(1, 0, true, true)));
  }

  @Test
  void namesTheOneThatAsksFirst() {
    assertEquals(List.of("2 1"), pairs(form(1, 0, false, true), form(2, 0, true, true)));
  }

  @Test
  void passesOverFormsThatAreNotFound() {
    assertEquals(List.of(), pairs(form(1, 0, true, false), form(2, 0, true, false)));
  }

  @Test
  void passesOverOtherSignatures() {
    assertEquals(List.of(), pairs(form(1, 0, true, true), form(2, 7, true, true)));
  }
}
