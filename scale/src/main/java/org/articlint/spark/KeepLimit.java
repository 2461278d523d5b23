package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How many of the articles that have a text are kept, in an order that follows from them alone, so
 * that whoever merges lists of them keeps the same ones whatever the order of merging.
 *
 * <p>An article does not count the other versions of itself. So enough are kept for each article
 * that may ask: at most a number from each documentation with versions, and twice that number in
 * all; whichever documentation is left out, that number is left.
 *
 * @param most the number of articles that a verdict looks at
 * @param hasVersions whether some articles belong to versions
 */
record KeepLimit(int most, boolean hasVersions) implements Serializable {

  /** Keeps the first of some entries. */
  <T> List<T> first(List<T> inOrder, Function<T, Holder> holder) {
    if (!hasVersions) {
      return inOrder.size() <= most ? inOrder : new ArrayList<>(inOrder.subList(0, most));
    }
    List<T> kept = new ArrayList<>();
    Quota articles = new Quota(most);
    Quota identities = new Quota(most);
    Set<Object> known = new HashSet<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Holder each = holder.apply(inOrder.get(i));
      boolean isKept = i < most;
      isKept |= articles.takes(each);
      isKept |= known.add(each.identity()) && identities.takes(each);
      if (isKept) {
        kept.add(inOrder.get(i));
      }
    }
    return kept;
  }

  static void write(Output out, KeepLimit limit) {
    out.writeInt(limit.most, true);
    out.writeBoolean(limit.hasVersions);
  }

  static KeepLimit read(Input in) {
    return new KeepLimit(in.readInt(true), in.readBoolean());
  }

  /**
   * Whether the first of some articles are enough, whichever may be left out.
   *
   * @param holders in their order
   */
  boolean isReachedBy(Iterable<Holder> holders) {
    Quota identities = new Quota(most);
    Set<Object> known = new HashSet<>();
    int enough = hasVersions ? 2 * most : most;
    for (Holder each : holders) {
      if (known.add(each.identity()) && identities.takes(each) && identities.all == enough) {
        return true;
      }
    }
    return false;
  }

  /** Counts what is kept, of each documentation and in all. */
  private static final class Quota {
    private final int most;
    private final Map<Long, Integer> byParent = new HashMap<>();
    private int all;

    Quota(int most) {
      this.most = most;
    }

    boolean takes(Holder holder) {
      int ofParent = byParent.getOrDefault(holder.version().parent(), 0);
      if (all == 2 * most || ofParent == most) {
        return false;
      }
      byParent.put(holder.version().parent(), ofParent + 1);
      all++;
      return true;
    }
  }
}
