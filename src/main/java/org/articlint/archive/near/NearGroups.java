package org.articlint.archive.near;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Groups the forms of a segment in memory so that two forms that may be near are in the same group.
 * One pass over the lists of {@link NearForms} is much faster than looking up every form in them,
 * since most forms turn out to be alone.
 */
final class NearGroups {

  /** A pair with more forms than this would need too many comparisons. */
  private static final int MAX_FORMS_OF_PAIR = 1 << 10;

  private final NearForms near;
  private final UnionFind groups;

  /** The forms with a pair that too many forms have. */
  private final BitSet common;

  /** The current list: the upper half of a pair and, below it, a form that has the pair. */
  private long[] list = new long[64];

  /** For each form of the current pair the root of its group. */
  private final int[] roots = new int[MAX_FORMS_OF_PAIR];

  private NearGroups(NearForms near, int forms) {
    this.near = near;
    groups = new UnionFind(forms);
    common = new BitSet(forms);
  }

  /**
   * Groups forms by their lists.
   *
   * @param forms the number of forms
   */
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

  /** Joins the forms of a list, in which several pairs may share a bucket. */
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

  /** Joins those forms of one pair that may be near. */
  private void joinPair(int from, int end) {
    int forms = end - from;
    if (forms > MAX_FORMS_OF_PAIR) {
      for (int i = from; i < end; i++) {
        common.set((int) list[i]);
      }
      return;
    }
    for (int i = 0; i < forms; i++) {
      roots[i] = groups.root((int) list[from + i]);
    }
    for (int i = 0; i < forms; i++) {
      for (int j = i + 1; j < forms; j++) {
        if (roots[i] != roots[j] && near.mayBeNear((int) list[from + i], (int) list[from + j])) {
          join(roots[i], roots[j], forms);
        }
      }
    }
  }

  private void join(int root, int other, int forms) {
    int joint = groups.join(root, other);
    for (int i = 0; i < forms; i++) {
      roots[i] = roots[i] == root || roots[i] == other ? joint : roots[i];
    }
  }

  /** The forms that may be near forms outside of their group. */
  BitSet unknown() {
    return (BitSet) common.clone();
  }

  /** Gives the forms of each group of more than one, ascending. */
  void forEach(Consumer<int[]> taker) {
    groups.forEachGroup(taker);
  }
}
