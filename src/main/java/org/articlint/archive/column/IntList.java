package org.articlint.archive.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A list of numbers that grows by pieces: nothing is copied, and nothing large is left behind. */
public final class IntList {

  private static final int BITS = 14;
  private static final int PIECE = 1 << BITS;
  private static final int SMALLEST = 16;

  private final List<int[]> pieces = new ArrayList<>();
  private int size;

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

  public int get(int index) {
    return pieces.get(index >>> BITS)[index & (PIECE - 1)];
  }

  public void set(int index, int value) {
    pieces.get(index >>> BITS)[index & (PIECE - 1)] = value;
  }

  public int size() {
    return size;
  }

  /** The numbers from one index to before another. */
  int[] copy(int from, int to) {
    int[] copy = new int[to - from];
    for (int i = from; i < to; i++) {
      copy[i - from] = get(i);
    }
    return copy;
  }

  public int[] toArray() {
    return copy(0, size);
  }
}
