package org.articlint.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Which forms of a segment in memory may be near each other. To go through the lists of {@link
 * NearForms} one after the other is much quicker than to look up every form in them: most forms
 * turn out to have no other.
 */
final class NearPairs {

  /** A longer list is not compared, of which the pairs grow as its square. */
  private static final int LONGEST_LIST = 32;

  private static final int MOST_PER_FORM = 4;

  /** The forms of which not all pairs are known. */
  private final BitSet unknown;

  private final int[] ends;
  private final int[] others;

  private NearPairs(BitSet unknown, int[] ends, int[] others) {
    this.unknown = unknown;
    this.ends = ends;
    this.others = others;
  }

  /** Finds the pairs of so many forms. */
  static NearPairs of(NearForms near, int forms) {
    BitSet unknown = new BitSet(forms);
    LongSet pairs = new LongSet();
    int start = 0;
    for (int bucket = 0; bucket < near.bucketEnds().ints(); bucket++) {
      int end = near.bucketEnds().end(bucket);
      if (end - start > LONGEST_LIST || pairs.size() > MOST_PER_FORM * (long) forms) {
        for (int i = start; i < end; i++) {
          unknown.set(near.bucketForms().intAt(i));
        }
      } else {
        addPairs(near, start, end, pairs);
      }
      start = end;
    }
    int[] ends = new int[forms];
    pairs.forEach(
        pair -> {
          ends[(int) (pair >>> Integer.SIZE)]++;
          ends[(int) pair]++;
        });
    for (int form = 1; form < forms; form++) {
      ends[form] += ends[form - 1];
    }
    int[] at = ends.clone();
    int[] others = new int[2 * pairs.size()];
    pairs.forEach(
        pair -> {
          int form = (int) (pair >>> Integer.SIZE);
          int other = (int) pair;
          others[--at[form]] = other;
          others[--at[other]] = form;
        });
    return new NearPairs(unknown, ends, others);
  }

  private static void addPairs(NearForms near, int start, int end, LongSet pairs) {
    for (int i = start; i < end; i++) {
      int tag = near.bucketTags().charAt(i);
      int form = near.bucketForms().intAt(i);
      for (int j = i + 1; j < end; j++) {
        if (tag == near.bucketTags().charAt(j)) {
          int other = near.bucketForms().intAt(j);
          if (other != form && near.mayBeNear(form, other)) {
            pairs.add(((long) form << Integer.SIZE) | other);
          }
        }
      }
    }
  }

  /** The forms that may be near a form, ascending, and the form itself; empty if not known. */
  Optional<int[]> of(int form) {
    if (unknown.get(form)) {
      return Optional.empty();
    }
    int from = form == 0 ? 0 : ends[form - 1];
    int[] found = Arrays.copyOfRange(others, from, ends[form] + 1);
    found[found.length - 1] = form;
    Arrays.sort(found);
    return Optional.of(found);
  }
}
