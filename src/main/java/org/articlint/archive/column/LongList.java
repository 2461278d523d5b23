package org.articlint.archive.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of longs that grows by pieces, like {@link IntList}. Java has no generics over primitive
 * types; a common superclass would cost a virtual call for each element.
 */
public final class LongList {

  private static final int BITS = 13;
  private static final int PIECE = 1 << BITS;
  private static final int SMALLEST = 16;

  private final List<long[]> pieces = new ArrayList<>();
  private int size;

  /** Adds a number at the end. */
  public void add(long value) {
    int piece = size >>> BITS;
    int at = size & (PIECE - 1);
    if (piece == pieces.size()) {
      pieces.add(new long[piece == 0 ? SMALLEST : PIECE]);
    } else if (at == pieces.get(piece).length) {
      pieces.set(piece, Arrays.copyOf(pieces.get(piece), 2 * at));
    }
    pieces.get(piece)[at] = value;
    size++;
  }

  /** The number with an index. */
  public long get(int index) {
    return pieces.get(index >>> BITS)[index & (PIECE - 1)];
  }

  /** The number of elements. */
  public int size() {
    return size;
  }
}
