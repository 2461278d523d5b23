package org.articlint.spark;

import static org.articlint.spark.ListedNearTest.form;
import static org.articlint.spark.ListedNearTest.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.articlint.spark.LongList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scala.Tuple2;

class LongListTest {

  private static Tuple2<Row, ListedForm> asking(long list, int number) {
    return new Tuple2<>(new Row(list, true), form(number, 0, true, false));
  }

  private static Tuple2<Row, ListedForm> other(long list, int number, int kind) {
    return new Tuple2<>(new Row(list, false), form(number, kind, false, true));
  }

  private static List<Tuple2<Long, Candidates>> candidates(
      Iterator<Tuple2<Row, ListedForm>> rows, int most) {
    List<Tuple2<Long, Candidates>> all = new ArrayList<>();
    Iterator<Tuple2<Long, Candidates>> each = LongList.candidates(rows, ListedNearTest.LISTS, most);
    each.forEachRemaining(all::add);
    return all;
  }

  private static List<Tuple2<Long, Candidates>> candidates(List<Tuple2<Row, ListedForm>> rows) {
    return candidates(rows.iterator(), Integer.MAX_VALUE);
  }

  private static String found(int asking, int... others) {
    long[] ids = IntStream.of(others).mapToLong(other -> key(other).id()).sorted().toArray();
    return key(asking).id() + " " + Arrays.toString(ids);
  }

  /** Which forms ask, and whether they found too many, for each row. */
  private static List<String> told(List<Tuple2<Long, Candidates>> candidates) {
    return candidates.stream().map(each -> each._1 + " " + each._2.areTooMany()).toList();
  }

  @Test
  void comparesEachWithAllOfItsList() {
    List<Tuple2<Long, Candidates>> found =
        candidates(
            List.of(
                asking(1, 1),
                asking(1, 2),
                other(1, 2, 0),
                other(1, 3, 7),
                other(1, 4, 0),
                asking(2, 5),
                other(2, 6, 0)));
    assertEquals(
        List.of(found(1, 2, 4), found(2, 4), found(5, 6)),
        found.stream().map(each -> each._1 + " " + Arrays.toString(each._2.ids())).toList());
  }

  @Test
  void rowsThatAskComeFirstInTheirList() {
    List<Row> rows =
        new ArrayList<>(
            List.of(new Row(2, true), new Row(1, false), new Row(-1, false), new Row(1, true)));
    Collections.sort(rows);
    assertEquals(
        List.of(new Row(-1, false), new Row(1, true), new Row(1, false), new Row(2, true)), rows);
  }

  @Test
  void findsAsManyAsAreAllowed() {
    List<Tuple2<Row, ListedForm>> rows = new ArrayList<>(List.of(asking(1, 0)));
    for (int i = 1; i <= LongList.MAX_CANDIDATES; i++) {
      rows.add(other(1, i, 0));
    }
    assertTrue(candidates(rows).stream().noneMatch(each -> each._2.areTooMany()));
    rows.add(other(1, 9_999, 0));
    rows.add(other(1, 10_000, 0));
    List<Tuple2<Long, Candidates>> more = candidates(rows);
    assertEquals(List.of(key(0).id() + " true"), told(more));
    assertEquals(0, more.get(0)._2.ids().length);
  }

  @ParameterizedTest
  @CsvSource({"262, 16000", "263, 32000"})
  void holdsABoundedNumberOfIds(int others, int expected) {
    List<Tuple2<Row, ListedForm>> rows = new ArrayList<>();
    for (int i = 0; i < 16_000; i++) {
      rows.add(asking(1, i));
    }
    for (int i = 0; i < others; i++) {
      rows.add(other(1, 20_000 + i, 0));
    }
    List<Tuple2<Long, Candidates>> found = candidates(rows);
    assertEquals(expected, found.size());
    assertTrue(found.stream().allMatch(each -> each._2.ids().length <= 262));
  }

  @Test
  void givesUpOnAllWhenComparisonsAreTooMany() {
    List<Tuple2<Row, ListedForm>> rows =
        List.of(asking(1, 1), asking(1, 2), other(1, 3, 7), other(1, 4, 7), other(1, 5, 0));
    assertEquals(List.of(), candidates(rows.subList(0, 4).iterator(), 4));
    Set<String> spent = Set.of(key(1).id() + " true", key(2).id() + " true");
    assertEquals(spent, new HashSet<>(told(candidates(rows.iterator(), 4))));
  }

  @Test
  void theNextListBeginsAnew() {
    List<Tuple2<Row, ListedForm>> rows =
        List.of(asking(1, 1), other(1, 2, 0), other(1, 3, 0), asking(2, 4), other(2, 5, 0));
    List<String> told = told(candidates(rows.iterator(), 1));
    assertEquals(List.of(key(1).id() + " true", key(4).id() + " false"), told);
  }

  @Test
  void holdsNoMoreThanMayBeCompared() {
    List<Tuple2<Row, ListedForm>> rows =
        IntStream.range(0, 5).mapToObj(number -> asking(1, number)).toList();
    List<Tuple2<Long, Candidates>> spent = candidates(rows.iterator(), 9);
    assertEquals(5, spent.size());
    assertEquals(List.of(), candidates(rows.subList(0, 3).iterator(), 9));
  }
}
