package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The pairs of forms in a list that may be near by their signatures.
 *
 * @param isLong whether the list is long, so that its forms were not compared yet
 */
record ListedNear(boolean isLong, List<Candidate> candidates) implements Serializable {

  /** The most comparisons of signatures in one list; some ten seconds. */
  private static final long MAX_COMPARISONS = 2_000_000_000L;

  /** The most forms of one list that may be near one, without being so for certain. */
  private static final int MAX_CANDIDATES = 5_000;

  /** Compares all forms of a list, unless it is long. */
  static ListedNear of(ShortList list, PairLists lister) {
    List<Candidate> candidates = new ArrayList<>();
    compare(list.forms(), list.forms(), lister).forEachRemaining(candidates::add);
    return new ListedNear(list.isLong(), candidates);
  }

  /** Compares forms with all of a long list. */
  static Iterator<Candidate> ofLong(
      Iterable<ListedForm> asking, Iterable<ListedForm> others, PairLists lister) {
    return count(asking) * count(others) <= MAX_COMPARISONS
        ? compare(asking, others, lister)
        : Iterators.map(asking.iterator(), each -> Candidate.spent(each.form()));
  }

  private static long count(Iterable<ListedForm> listed) {
    long count = 0;
    for (Iterator<ListedForm> each = listed.iterator(); each.hasNext(); each.next()) {
      count++;
    }
    return count;
  }

  private static Iterator<Candidate> compare(
      Iterable<ListedForm> asking, Iterable<ListedForm> others, PairLists lister) {
    return Iterators.flatMap(
        asking.iterator(),
        each ->
            each.asks()
                ? compare(each, others, lister).iterator()
                : Collections.<Candidate>emptyIterator());
  }

  private static List<Candidate> compare(
      ListedForm asking, Iterable<ListedForm> others, PairLists lister) {
    List<Candidate> candidates = new ArrayList<>();
    for (ListedForm other : others) {
      // Two forms of a list that both ask are compared when the turn of the first has come.
      boolean isMutual = asking.isFound() && other.asks();
      boolean isDone = isMutual && asking.form().isAfter(other.form());
      if (!isDone && lister.mayBeNear(asking, other)) {
        if (candidates.size() == MAX_CANDIDATES) {
          return List.of(Candidate.spent(asking.form()));
        }
        candidates.add(new Candidate(asking.form(), other.form(), isMutual));
      }
    }
    return candidates;
  }

  static void write(Output out, ListedNear near) {
    out.writeBoolean(near.isLong);
    Fields.list(out, near.candidates, Candidate::write);
  }

  static ListedNear read(Input in) {
    return new ListedNear(in.readBoolean(), Fields.list(in, Candidate::read));
  }
}
