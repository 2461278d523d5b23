package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import scala.Tuple2;

/**
 * For forms in a list, those that may be near by their signatures.
 *
 * @param isLong whether the list is long, so that its forms were not compared yet
 * @param candidates by the ids of the forms that ask; a pair that asks for each other is there once
 */
record ListedNear(boolean isLong, List<Tuple2<Long, Candidates>> candidates)
    implements Serializable {

  /** Compares all forms of a list, unless it is long. */
  static ListedNear of(ShortList list, PairLists lister) {
    List<Tuple2<Long, Candidates>> candidates = new ArrayList<>();
    for (ListedForm asking : list.forms()) {
      List<ListedForm> found = asking.asks() ? near(asking, list, lister) : List.of();
      if (!found.isEmpty()) {
        candidates.add(new Tuple2<>(asking.form().id(), Candidates.of(found)));
      }
    }
    return new ListedNear(list.isLong(), candidates);
  }

  private static List<ListedForm> near(ListedForm asking, ShortList list, PairLists lister) {
    List<ListedForm> near = new ArrayList<>();
    for (ListedForm other : list.forms()) {
      // Two forms of a list that both ask are compared when the turn of the first has come.
      boolean isMutual = asking.isFound() && other.asks();
      boolean isDone = isMutual && asking.form().isAfter(other.form());
      if (!isDone && lister.mayBeNear(asking, other)) {
        near.add(other);
      }
    }
    return near;
  }

  static void write(Output out, ListedNear near) {
    out.writeBoolean(near.isLong);
    Fields.list(out, near.candidates, ListedNear::write);
  }

  private static void write(Output out, Tuple2<Long, Candidates> candidates) {
    out.writeLong(candidates._1);
    Candidates.write(out, candidates._2);
  }

  static ListedNear read(Input in) {
    return new ListedNear(
        in.readBoolean(),
        Fields.list(in, each -> new Tuple2<>(each.readLong(), Candidates.read(each))));
  }
}
