package org.articlint.archive.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of forms in memory: each list lies in one piece, and none is moved by sorting. */
public final class WordLists implements FormWords {

  private static final int BITS = 14;
  private static final int PIECE = 1 << BITS;

  private final List<int[]> pieces;

  /** For each form the number of its piece and, in the low bits, its index in it. */
  private final int[] starts;

  private final int[] counts;

  private WordLists(List<int[]> pieces, int[] starts, int[] counts) {
    this.pieces = pieces;
    this.starts = starts;
    this.counts = counts;
  }

  /** Collects the words of forms as they come. */
  public static final class Builder {
    private final List<int[]> pieces = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList counts = new IntList();
    private int[] piece = {};
    private int used;

    /** Adds the words of the next form. */
    public void add(int[] words) {
      if (used + words.length > piece.length || pieces.isEmpty()) {
        piece = new int[Math.max(PIECE, words.length)];
        pieces.add(piece);
        used = 0;
      }
      System.arraycopy(words, 0, piece, used, words.length);
      starts.add(Math.multiplyExact(pieces.size() - 1, PIECE) + used);
      counts.add(words.length);
      used += words.length;
    }

    /** The number of forms. */
    public int size() {
      return starts.size();
    }

    /** Whether a form has these words. */
    public boolean has(int form, int[] words) {
      int[] there = pieces.get(starts.get(form) >>> BITS);
      int from = starts.get(form) & (PIECE - 1);
      return Arrays.equals(there, from, from + counts.get(form), words, 0, words.length);
    }

    /**
     * Returns the words in another order; nothing is added after this.
     *
     * @param order for each form the number under which it was added
     */
    public WordLists build(int[] order) {
      int[] orderedStarts = new int[order.length];
      int[] orderedCounts = new int[order.length];
      for (int form = 0; form < order.length; form++) {
        orderedStarts[form] = starts.get(order[form]);
        orderedCounts[form] = counts.get(order[form]);
      }
      return new WordLists(pieces, orderedStarts, orderedCounts);
    }
  }

  @Override
  public int size() {
    return counts.length;
  }

  @Override
  public int count(int form) {
    return counts[form];
  }

  @Override
  public int[] of(int form) {
    int from = starts[form] & (PIECE - 1);
    return Arrays.copyOfRange(pieces.get(starts[form] >>> BITS), from, from + counts[form]);
  }
}
