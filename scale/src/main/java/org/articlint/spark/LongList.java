package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import scala.Tuple2;

/**
 * Compares forms with all of a long list, by their signatures. The rows of a list come one after
 * the other, those that ask first, so that only these are held; they are few, for the comparisons
 * in a list are limited.
 */
final class LongList {

  /** The most comparisons of signatures in one list; less than a minute. */
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

  /** The fewest ids in a row, but for the last one of a form: many short rows are slow to merge. */
  static final int MIN_IDS = 256;

  /** The most ids that are held for all forms that ask, 32 MiB, unless that would be fewer. */
  private static final int MAX_HELD_IDS = 1 << 22;

  /** A form that asks, and what it has found. */
  private static final class Asking {
    private final ListedForm form;
    private int found;
    private long[] ids = new long[4];
    private int held;

    Asking(ListedForm form) {
      this.form = form;
    }

    void add(long id) {
      if (held == ids.length) {
        ids = Arrays.copyOf(ids, 2 * held);
      }
      ids[held++] = id;
    }

    /** What has been found since the last row. */
    Tuple2<Long, Candidates> row() {
      Candidates candidates = Candidates.of(Arrays.copyOf(ids, held));
      held = 0;
      return row(candidates);
    }

    /** Forgets what it has found, as it is too much. */
    Tuple2<Long, Candidates> tooMany() {
      held = 0;
      return row(Candidates.TOO_MANY);
    }

    private Tuple2<Long, Candidates> row(Candidates candidates) {
      return new Tuple2<>(form.form().id(), candidates);
    }
  }

  private final PairLists lister;
  private final long most;
  private List<Asking> asking = new ArrayList<>();
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
    return inTurn(() -> Iterators.flatMap(rows, row -> list.next(row._1, row._2)), list::end);
  }

  private static Iterator<Tuple2<Long, Candidates>> inTurn(
      Supplier<Iterator<Tuple2<Long, Candidates>>> first,
      Supplier<Iterator<Tuple2<Long, Candidates>>> second) {
    return Iterators.flatMap(List.of(first, second).iterator(), Supplier::get);
  }

  private Iterator<Tuple2<Long, Candidates>> next(Row at, ListedForm form) {
    if (at.list == list) {
      return next(at.asks, form);
    }
    Iterator<Tuple2<Long, Candidates>> ended = end();
    list = at.list;
    comparisons = 0;
    isSpent = false;
    return inTurn(() -> ended, () -> next(at.asks, form));
  }

  private Iterator<Tuple2<Long, Candidates>> next(boolean asks, ListedForm form) {
    if (!asks) {
      return compared(form).iterator();
    }
    asking.add(new Asking(form));
    // In a list of a pair, they have to be compared with each other, too. In one of a length, this
    // only bounds what is held.
    long least = (long) asking.size() * asking.size();
    return isSpent || least > most ? spent().iterator() : Collections.emptyIterator();
  }

  private List<Tuple2<Long, Candidates>> compared(ListedForm other) {
    comparisons += asking.size();
    if (comparisons > most) {
      return spent();
    }
    int maxHeld = Math.max(MIN_IDS, MAX_HELD_IDS / Math.max(1, asking.size()));
    List<Tuple2<Long, Candidates>> rows = new ArrayList<>(0);
    for (Asking each : asking) {
      if (each.found > MAX_CANDIDATES || !lister.mayBeNear(each.form, other)) {
        continue;
      }
      each.found++;
      each.add(other.form().id());
      if (each.found > MAX_CANDIDATES) {
        rows.add(each.tooMany());
      } else if (each.held == maxHeld) {
        rows.add(each.row());
      }
    }
    return rows;
  }

  /** Gives up on all that ask in this list. */
  private List<Tuple2<Long, Candidates>> spent() {
    isSpent = true;
    List<Tuple2<Long, Candidates>> all = asking.stream().map(Asking::tooMany).toList();
    asking.clear();
    return all;
  }

  /** What the forms of this list have found and not told yet. */
  private Iterator<Tuple2<Long, Candidates>> end() {
    List<Asking> ended = asking;
    asking = new ArrayList<>();
    return ended.stream().filter(each -> each.held > 0).map(Asking::row).iterator();
  }
}
