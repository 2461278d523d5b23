package org.articlint.archive.near;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Groups of the forms of a segment in memory: two that may be near are in the same. To join them by
 * going through the lists of {@link NearForms} one after the other is much quicker than to look up
 * every form in them: most forms turn out to be alone. Groups are joined by size (Galler and
 * Fischer, "An improved equivalence algorithm", 1964).
 */
final class NearGroups {

  /** Forms that have a pair in common with more others are not compared with all of them. */
  private static final int MOST_WITH_PAIR = 1 << 10;

  private final NearForms near;

  /** The forms that have a pair that too many have. */
  private final BitSet common;

  /** For each form one that stands for its group or is nearer to it, which stands for itself. */
  private final int[] leaders;

  /** For each form another of its group, in a ring. */
  private final int[] next;

  /** How many forms the group has, for each that stands for one. */
  private final int[] sizes;

  /** The list at hand: the upper half of a pair, and below it a form that has it. */
  private long[] list = new long[64];

  /** Who stands for each form of the pair at hand. */
  private final int[] stands = new int[MOST_WITH_PAIR];

  private NearGroups(NearForms near, int forms) {
    this.near = near;
    common = new BitSet(forms);
    leaders = new int[forms];
    next = new int[forms];
    sizes = new int[forms];
    Arrays.fill(sizes, 1);
    for (int form = 0; form < forms; form++) {
      leaders[form] = form;
      next[form] = form;
    }
  }

  /** Groups so many forms by their lists. */
  static NearGroups of(NearForms near, int forms) {
    NearGroups groups = new NearGroups(near, forms);
    int start = 0;
    for (int bucket = 0; bucket < near.bucketEnds().ints(); bucket++) {
      int end = near.bucketEnds().end(bucket);
      if (end - start > 1) {
        groups.joinList(start, end);
      }
      start = end;
    }
    return groups;
  }

  /** Joins the forms of a list, which is one of several pairs. */
  private void joinList(int start, int end) {
    int size = end - start;
    if (size > list.length) {
      list = new long[2 * size];
    }
    for (int i = 0; i < size; i++) {
      list[i] =
          (long) near.bucketTags().charAt(start + i) << Integer.SIZE
              | near.bucketForms().intAt(start + i);
    }
    Arrays.sort(list, 0, size);
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || list[i] >>> Integer.SIZE != list[from] >>> Integer.SIZE) {
        if (i - from > 1) {
          joinPair(from, i);
        }
        from = i;
      }
    }
  }

  /** Joins the forms of a pair. */
  private void joinPair(int from, int end) {
    if (end - from > MOST_WITH_PAIR) {
      for (int i = from; i < end; i++) {
        common.set((int) list[i]);
      }
      return;
    }
    for (int i = from; i < end; i++) {
      stands[i - from] = leader((int) list[i]);
    }
    for (int i = 0; i < end - from; i++) {
      for (int j = i + 1; j < end - from; j++) {
        if (stands[i] != stands[j] && near.mayBeNear((int) list[from + i], (int) list[from + j])) {
          join(stands[i], stands[j], end - from);
        }
      }
    }
  }

  /** Joins two groups, of which forms of the pair at hand are. */
  private void join(int leader, int other, int forms) {
    int to = sizes[leader] < sizes[other] ? other : leader;
    int from = to == leader ? other : leader;
    leaders[from] = to;
    sizes[to] += sizes[from];
    int after = next[to];
    next[to] = next[from];
    next[from] = after;
    for (int i = 0; i < forms; i++) {
      stands[i] = stands[i] == from ? to : stands[i];
    }
  }

  private int leader(int form) {
    int leader = form;
    while (leaders[leader] != leader) {
      leader = leaders[leader];
    }
    return leader;
  }

  /** The forms of which no group tells what may be near them. */
  BitSet unknown() {
    return (BitSet) common.clone();
  }

  /** Gives the forms of each group of several, ascending. */
  void forEach(Consumer<int[]> taker) {
    for (int form = 0; form < next.length; form++) {
      if (leaders[form] == form && sizes[form] > 1) {
        int[] group = new int[sizes[form]];
        int other = form;
        for (int i = 0; i < group.length; i++) {
          group[i] = other;
          other = next[other];
        }
        Arrays.sort(group);
        taker.accept(group);
      }
    }
  }
}
