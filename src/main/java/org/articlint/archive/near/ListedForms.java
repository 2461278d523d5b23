package org.articlint.archive.near;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.articlint.archive.column.Column;

/**
 * Goes over the forms in some lists that may be near a text, ascending, each once. Variants of one
 * text have each other in many of their lists, and the first few of many thousands are often
 * enough, so long lists are read a piece of all of them at a time.
 */
final class ListedForms implements FormCursor {

  /** About so many entries are read at once. */
  private static final int ENTRIES_PER_PIECE = 1_024;

  /** The entries of a list lead all over the memory, and are sorted. */
  private static final long STEPS_PER_ENTRY = 4;

  private final NearForms near;
  private final int[] keys;
  private final IntPredicate mayBeNear;
  private final ComparisonSteps steps;

  /** Where the rest of each list begins. */
  private final int[] starts;

  private final int[] ends;

  /** The number of all forms, and how many numbers of forms a piece goes on. */
  private final int forms;

  private final int width;

  /** The numbers of the forms that were read are lower. */
  private int limit;

  private int[] found = new int[16];
  private int count;
  private int at;

  /**
   * Creates a cursor.
   *
   * @param keys the pairs whose lists are read
   * @param starts where the list of each bucket begins
   * @param ends where it ends
   * @param listed the number of entries of all lists
   * @param forms the number of all forms
   * @param mayBeNear rules out what is certainly not near
   */
  ListedForms(
      NearForms near,
      int[] keys,
      int[] starts,
      int[] ends,
      long listed,
      int forms,
      IntPredicate mayBeNear,
      ComparisonSteps steps) {
    this.near = near;
    this.keys = keys;
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.width = (int) Math.min(forms, 1 + (long) forms * ENTRIES_PER_PIECE / (listed + 1));
    this.mayBeNear = mayBeNear;
    this.steps = steps;
  }

  @Override
  public int next() {
    while (at == count && limit < forms) {
      readPiece();
    }
    return at < count ? found[at++] : END;
  }

  private void readPiece() {
    limit = Math.min(forms, limit + width);
    at = 0;
    count = 0;
    long read = keys.length;
    Column listed = near.bucketForms();
    for (int k = 0; k < keys.length; k++) {
      int i = starts[k];
      for (; i < ends[k] && listed.intAt(i) < limit; i++) {
        if (near.isOf(keys[k], i) && mayBeNear.test(listed.intAt(i))) {
          add(listed.intAt(i));
        }
      }
      read += STEPS_PER_ENTRY * (i - starts[k]);
      starts[k] = i;
    }
    steps.addListed(read);
    removeRepetitions();
  }

  private void add(int form) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = form;
  }

  private void removeRepetitions() {
    Arrays.sort(found, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    count = distinct;
  }
}
