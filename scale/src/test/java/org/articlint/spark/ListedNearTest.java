package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.articlint.archive.near.NearFilter;
import org.junit.jupiter.api.Test;

class ListedNearTest {

  private static final PairLists LISTS =
      new PairLists(List.of(new HeldTexts.Settings(3, 80, 50)), new byte[] {0}, false);

  private static Key key(int number) {
    return new Key(0, 0, number, 0, 0, 0);
  }

  /** A form of twenty words; those of another kind are near to none of these. */
  private static ListedForm form(int number, int kind, boolean asks, boolean isFound) {
    int[] words = new int[20];
    for (int i = 0; i < words.length; i++) {
      words[i] = 31 * i + 1_000 * kind;
    }
    return new ListedForm(key(number), NearFilter.signature(words), asks, isFound);
  }

  private static List<Candidate> candidates(ListedForm... forms) {
    ShortList list = ShortList.of(forms[0]);
    for (int i = 1; i < forms.length; i++) {
      list.add(forms[i], forms.length);
    }
    return ListedNear.of(list, LISTS).candidates();
  }

  private static List<Candidate> all(Iterator<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>();
    candidates.forEachRemaining(all::add);
    return all;
  }

  @Test
  void namesAPairOnceWhenBothAsk() {
    List<Candidate> expected = List.of(new Candidate(key(1), key(2), true));
    assertEquals(expected, candidates(form(1, 0, true, true), form(2, 0, true, true)));
    assertEquals(expected, candidates(form(2, 0, true, true), form(1, 0, true, true)));
    assertEquals(
        List.of(Candidate.of(key(1), key(2)), Candidate.of(key(2), key(1))),
        expected.get(0).directions());
  }

  @Test
  void namesTheOneThatAsksFirst() {
    List<Candidate> candidates = candidates(form(1, 0, false, true), form(2, 0, true, true));
    assertEquals(List.of(Candidate.of(key(2), key(1))), candidates);
    assertEquals(candidates, candidates.get(0).directions());
  }

  @Test
  void passesOverFormsThatAreNotFound() {
    assertEquals(List.of(), candidates(form(1, 0, true, false), form(2, 0, true, false)));
  }

  @Test
  void passesOverOtherSignatures() {
    assertEquals(List.of(), candidates(form(1, 0, true, true), form(2, 7, true, true)));
  }

  @Test
  void isSpentWhenTooManyMayBeNear() {
    ListedForm asking = form(0, 0, true, false);
    List<ListedForm> others = new ArrayList<>();
    for (int i = 1; i <= 5_000; i++) {
      others.add(form(i, 0, false, true));
    }
    assertEquals(5_000, all(ListedNear.ofLong(List.of(asking), others, LISTS)).size());
    others.add(form(9_999, 0, false, true));
    assertEquals(
        List.of(Candidate.spent(key(0))), all(ListedNear.ofLong(List.of(asking), others, LISTS)));
  }
}
