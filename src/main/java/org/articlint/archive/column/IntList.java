package org.articlint.archive.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of ints that grows by pieces: growing copies no more than one piece and leaves no large
 * array for the garbage collector.
 */
public final class IntList {

  private static final int BITS = 14;
  private static final int PIECE = 1 << BITS;
  private static final int SMALLEST = 16;

  private final List<int[]> pieces = new ArrayList<>();
  private int size;

  /** Adds a number at the end. */
  public void add(int value) {
    int piece = size >>> BITS;
    int at = size & (PIECE - 1);
    if (piece == pieces.size()) {
      pieces.add(new int[piece == 0 ? SMALLEST : PIECE]);
    } else if (at == pieces.get(piece).length) {
      pieces.set(piece, Arrays.copyOf(pieces.get(piece), 2 * at));
    }
    pieces.get(piece)[at] = value;
    size++;
  }

  /** The number with an index. */
  public int get(int index) {
    return pieces.get(index >>> BITS)[index & (PIECE - 1)];
  }

  /** Replaces the number with an index. */
  public void set(int index, int value) {
    pieces.get(index >>> BITS)[index & (PIECE - 1)] = value;
  }

  /** The number of elements. */
  public int size() {
    return size;
  }

  /** Copies the numbers from one index up to another, exclusive. */
  int[] copy(int from, int to) {
    int[] copy = new int[to - from];
    for (int i = from; i < to; i++) {
      copy[i - from] = get(i);
    }
    return copy;
  }

  /** Copies all numbers. */
  public int[] toArray() {
    return copy(0, size);
  }
}
