package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.articlint.archive.Neighbourhood;
import org.junit.jupiter.api.Test;

class NearFirstFormsTest {

  private static final KeepLimit ENOUGH = new KeepLimit(2, false);

  /** A list in which forms meet that meet in no other. */
  private static final long OF_LENGTH = 1L << 62;

  /** The first of a list are three. */
  private static final int MOST = 3;

  /** A form of twenty words; those of another kind are not near to it. */
  private static Form form(int number, int kind) {
    int[] words = IntStream.range(0, 20).map(i -> 31 * i + 1_000 * kind).toArray();
    words[number % words.length] = -number;
    Neighbourhood.Holder place = new Neighbourhood.Holder("path-" + number, 0, 1, 1);
    Holder holder = new Holder(place, "", Holder.NO_VERSION);
    return new Form(ListedNearTest.key(number), words, true, holder);
  }

  private static NearFirstForms of(Form form, Form... first) {
    List<Form> forms = new ArrayList<>(List.of(first));
    return in(OF_LENGTH, form, forms);
  }

  private static NearFirstForms in(long list, Form form, List<Form> first) {
    return NearFirstForms.of(list, form, new FirstForms(first), ListedNearTest.LISTS, ENOUGH, MOST);
  }

  private static List<Long> found(NearFirstForms step) {
    return step.near().stream().map(pair -> pair.other().high()).toList();
  }

  @Test
  void stopsWhenEnoughArticlesAreFound() {
    NearFirstForms step = of(form(9, 0), form(1, 0), form(2, 0), form(3, 0));
    assertEquals(List.of(1L, 2L), found(step));
    assertEquals(List.of(), step.unfinished());
  }

  @Test
  void readsTheRestWhenTooFewAreFound() {
    NearFirstForms step = of(form(9, 0), form(1, 0), form(2, 7), form(3, 7));
    assertEquals(List.of(1L), found(step));
    assertEquals(1, step.unfinished().size());
    assertEquals(ListedNearTest.key(9), step.unfinished().get(0).form());
    assertTrue(step.unfinished().get(0).asks());
    assertFalse(step.unfinished().get(0).isFound());
  }

  @Test
  void hasNoRestWhenTheFirstAreAll() {
    NearFirstForms step = of(form(9, 0), form(1, 0), form(2, 7));
    assertEquals(List.of(1L), found(step));
    assertEquals(List.of(), step.unfinished());
  }

  @Test
  void tellsAPairInOneOfTheListsInWhichItMeets() {
    Form form = form(9, 0);
    Set<Long> used = new HashSet<>();
    for (int number = 10; number < 40; number++) {
      Form other = form(number, 0);
      Set<Long> ofOther = new HashSet<>();
      ListedNearTest.LISTS.of(other).forEach(list -> ofOther.add(list._1));
      List<Long> telling =
          ListedNearTest.LISTS.of(form).stream()
              .map(list -> list._1)
              .filter(ofOther::contains)
              .filter(list -> !in(list, form, List.of(other)).near().isEmpty())
              .toList();
      assertEquals(1, telling.size());
      used.addAll(telling);
    }
    assertTrue(used.size() > 1, "not all in one list");
  }

  @Test
  void isNotNearItself() {
    assertEquals(List.of(2L), found(of(form(9, 0), form(9, 0), form(2, 0))));
  }
}
