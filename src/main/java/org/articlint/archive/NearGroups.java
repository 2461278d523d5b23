package org.articlint.archive;

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

  /** Of a longer list all forms are looked up: its pairs grow as its square. */
  private static final int LONGEST_LIST = 32;

  /** Of a larger group too: most of its forms are near few of the others. */
  private static final int LARGEST_GROUP = 64;

  private final NearForms near;

  /** The forms of long lists. */
  private final BitSet common;

  /** For each form one that stands for its group or is nearer to it, which stands for itself. */
  private final int[] leaders;

  /** For each form another of its group, in a ring. */
  private final int[] next;

  /** How many forms the group has, for each that stands for one. */
  private final int[] sizes;

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
      if (end - start > LONGEST_LIST) {
        for (int i = start; i < end; i++) {
          groups.common.set(near.bucketForms().intAt(i));
        }
      } else {
        groups.join(start, end);
      }
      start = end;
    }
    return groups;
  }

  private void join(int start, int end) {
    for (int i = start; i < end; i++) {
      int tag = near.bucketTags().charAt(i);
      for (int j = i + 1; j < end; j++) {
        if (tag == near.bucketTags().charAt(j)) {
          joinForms(near.bucketForms().intAt(i), near.bucketForms().intAt(j));
        }
      }
    }
  }

  private void joinForms(int form, int other) {
    int to = leader(form);
    int from = leader(other);
    if (to == from || !near.mayBeNear(form, other)) {
      return;
    }
    if (sizes[to] < sizes[from]) {
      int larger = from;
      from = to;
      to = larger;
    }
    leaders[from] = to;
    sizes[to] += sizes[from];
    int after = next[to];
    next[to] = next[from];
    next[from] = after;
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
    BitSet unknown = (BitSet) common.clone();
    for (int form = 0; form < next.length; form++) {
      if (leaders[form] == form && sizes[form] > LARGEST_GROUP) {
        unknown.set(form);
        for (int other = next[form]; other != form; other = next[other]) {
          unknown.set(other);
        }
      }
    }
    return unknown;
  }

  /** Gives the forms of each group of several that is not too large, ascending. */
  void forEach(Consumer<int[]> taker) {
    for (int form = 0; form < next.length; form++) {
      if (leaders[form] == form && sizes[form] > 1 && sizes[form] <= LARGEST_GROUP) {
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
