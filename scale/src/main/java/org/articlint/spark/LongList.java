package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/**
 * Compares forms with all of a long list, by their signatures. The rows of a list come one after
 * the other, those that ask first, so that only these are held; they are few, for the comparisons
 * in a list are limited.
 */
final class LongList {

  /** The most comparisons of signatures in one list; some ten seconds. */
  static final long MAX_COMPARISONS = 2_000_000_000L;

  /** The most forms of one list that may be near one, without being so for certain. */
  static final int MAX_CANDIDATES = 5_000;

  /** Where a form is: in which list, and whether it is one of those that ask. */
  record Row(long list, boolean asks) implements Comparable<Row>, Serializable {

    @Override
    public int compareTo(Row other) {
      int byList = Long.compare(list, other.list);
      return byList != 0 ? byList : Boolean.compare(other.asks, asks);
    }

    static void write(Output out, Row row) {
      out.writeLong(row.list);
      out.writeBoolean(row.asks);
    }

    static Row read(Input in) {
      return new Row(in.readLong(), in.readBoolean());
    }
  }

  /** A form that asks, and how many it has found. */
  private static final class Asking {
    private final ListedForm form;
    private int found;

    Asking(ListedForm form) {
      this.form = form;
    }
  }

  private final PairLists lister;
  private final long most;
  private final List<Asking> asking = new ArrayList<>();
  private long list;
  private long comparisons;
  private boolean isSpent;

  private LongList(PairLists lister, long most) {
    this.lister = lister;
    this.most = most;
  }

  /**
   * Compares the forms of some lists.
   *
   * @param rows in their order
   * @param most the number of comparisons in one list
   */
  static Iterator<Tuple2<Long, Candidates>> candidates(
      Iterator<Tuple2<Row, ListedForm>> rows, PairLists lister, long most) {
    LongList list = new LongList(lister, most);
    return Iterators.flatMap(rows, row -> list.next(row._1, row._2));
  }

  private Iterator<Tuple2<Long, Candidates>> next(Row at, ListedForm form) {
    if (at.list != list) {
      list = at.list;
      asking.clear();
      comparisons = 0;
      isSpent = false;
    }
    if (!at.asks) {
      return compared(form);
    }
    asking.add(new Asking(form));
    // They are in the list, too, so that they have to be compared with at least as many.
    long least = (long) asking.size() * asking.size();
    return isSpent || least > most ? spent() : Collections.emptyIterator();
  }

  private Iterator<Tuple2<Long, Candidates>> compared(ListedForm other) {
    comparisons += asking.size();
    if (comparisons > most) {
      return spent();
    }
    return Iterators.flatMap(asking.iterator(), each -> compared(each, other));
  }

  private Iterator<Tuple2<Long, Candidates>> compared(Asking each, ListedForm other) {
    if (each.found > MAX_CANDIDATES || !lister.mayBeNear(each.form, other)) {
      return Collections.emptyIterator();
    }
    each.found++;
    return of(each, each.found > MAX_CANDIDATES ? Candidates.TOO_MANY : Candidates.of(other));
  }

  /** Gives up on all that ask in this list. */
  private Iterator<Tuple2<Long, Candidates>> spent() {
    isSpent = true;
    List<Asking> all = new ArrayList<>(asking);
    asking.clear();
    return Iterators.flatMap(all.iterator(), each -> of(each, Candidates.TOO_MANY));
  }

  private static Iterator<Tuple2<Long, Candidates>> of(Asking asking, Candidates candidates) {
    return Collections.singleton(new Tuple2<>(asking.form.form().id(), candidates)).iterator();
  }
}
