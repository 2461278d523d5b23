package org.articlint.archive;

import java.util.Arrays;

/**
 * The words of each form, 32 bits of each. They are kept as numbers in a table of words in the
 * order in which they came, so common ones mostly first, seven bits to a byte: two bytes a word
 * instead of four.
 *
 * @param ends where the bytes of each form end
 * @param counts how many words each form has
 * @param packed the bytes
 * @param table the words by their numbers
 */
record FormWords(Column ends, Column counts, Column packed, Column table) {

  /** Bytes of the largest number. */
  private static final int MOST_BYTES = 5;

  /** The words of forms as they come. */
  static final class Builder {
    private final WordTable table = new WordTable();
    private final IntList distinct = new IntList();
    private final IntList ends = new IntList();
    private final IntList counts = new IntList();
    private byte[] packed = new byte[1 << 12];
    private int size;

    /** Adds the words of the next form. */
    void add(int[] words) {
      long most = size + (long) MOST_BYTES * words.length;
      if (most > packed.length) {
        packed = Arrays.copyOf(packed, Math.toIntExact(most + (most >> 1)));
      }
      for (int word : words) {
        int number = table.add(word);
        if (number == distinct.size()) {
          distinct.add(word);
        }
        while (number >= 0x80) {
          packed[size++] = (byte) (number | 0x80);
          number >>>= 7;
        }
        packed[size++] = (byte) number;
      }
      ends.add(size);
      counts.add(words.length);
    }

    /** The number of forms. */
    int size() {
      return ends.size();
    }

    private int start(int form) {
      return form == 0 ? 0 : ends.get(form - 1);
    }

    /** Whether a form has these words. */
    boolean has(int form, int[] words) {
      boolean same = counts.get(form) == words.length;
      int at = start(form);
      for (int i = 0; i < words.length && same; i++) {
        int number = packed[at] & 0x7F;
        for (int shift = 7; packed[at++] < 0; shift += 7) {
          number |= (packed[at] & 0x7F) << shift;
        }
        same = words[i] == distinct.get(number);
      }
      return same;
    }

    /**
     * The words in another order.
     *
     * @param order for each form the number under which it came
     */
    FormWords build(int[] order) {
      byte[] ordered = new byte[size];
      int[] orderedEnds = new int[order.length];
      int[] orderedCounts = new int[order.length];
      int at = 0;
      for (int form = 0; form < order.length; form++) {
        int from = start(order[form]);
        int length = ends.get(order[form]) - from;
        System.arraycopy(packed, from, ordered, at, length);
        at += length;
        orderedEnds[form] = at;
        orderedCounts[form] = counts.get(order[form]);
      }
      return new FormWords(
          Column.ofInts(orderedEnds),
          Column.ofInts(orderedCounts),
          Column.of(ordered),
          Column.ofInts(distinct.toArray()));
    }
  }

  /** The number of forms. */
  int size() {
    return counts.ints();
  }

  int count(int form) {
    return counts.intAt(form);
  }

  int[] of(int form) {
    int[] words = new int[count(form)];
    int at = ends.start(form);
    for (int i = 0; i < words.length; i++) {
      int number = 0;
      int next = packed.byteAt(at++);
      for (int shift = 0; ; shift += 7) {
        number |= (next & 0x7F) << shift;
        if (next >= 0) {
          break;
        }
        next = packed.byteAt(at++);
      }
      words[i] = table.intAt(number);
    }
    return words;
  }
}
