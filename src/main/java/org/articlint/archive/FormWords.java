package org.articlint.archive;

import java.util.Arrays;

/**
 * The words of each form, 32 bits of each. They are kept as numbers in a table of words, the
 * commonest first, seven bits to a byte: two bytes a word instead of four.
 *
 * @param ends where the bytes of each form end
 * @param counts how many words each form has
 * @param packed the bytes
 * @param table the words by their numbers
 */
record FormWords(Column ends, Column counts, Column packed, Column table) {

  /** The words of forms as they come. */
  static final class Builder {
    private final WordTable table = new WordTable();
    private final IntList distinct = new IntList();
    private final IntList occurrences = new IntList();
    private final IntList numbers = new IntList();
    private final IntList ends = new IntList();

    /** Adds the words of the next form. */
    void add(int[] words) {
      for (int word : words) {
        int number = table.add(word);
        numbers.add(number);
        if (number == distinct.size()) {
          distinct.add(word);
          occurrences.add(1);
        } else {
          occurrences.set(number, occurrences.get(number) + 1);
        }
      }
      ends.add(numbers.size());
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
      int from = start(form);
      boolean same = ends.get(form) - from == words.length;
      for (int i = 0; i < words.length && same; i++) {
        same = words[i] == distinct.get(numbers.get(from + i));
      }
      return same;
    }

    /**
     * Packs the words.
     *
     * @param order for each form the number under which it came
     */
    FormWords pack(int[] order) {
      int[] ranks = new int[table.size()];
      int[] ranked = new int[table.size()];
      rank(ranks, ranked);
      long bytes = 0;
      for (int number = 0; number < ranks.length; number++) {
        bytes += (long) occurrences.get(number) * length(ranks[number]);
      }
      byte[] packed = new byte[Math.toIntExact(bytes)];
      int[] packedEnds = new int[order.length];
      int[] counts = new int[order.length];
      int at = 0;
      for (int form = 0; form < order.length; form++) {
        int from = start(order[form]);
        int to = ends.get(order[form]);
        for (int i = from; i < to; i++) {
          int rank = ranks[numbers.get(i)];
          while (rank >= 0x80) {
            packed[at++] = (byte) (rank | 0x80);
            rank >>>= 7;
          }
          packed[at++] = (byte) rank;
        }
        packedEnds[form] = at;
        counts[form] = to - from;
      }
      return new FormWords(
          Column.ofInts(packedEnds),
          Column.ofInts(counts),
          Column.of(packed),
          Column.ofInts(ranked));
    }

    /** Ranks words by how common they are; equally common ones by themselves. */
    private void rank(int[] ranks, int[] ranked) {
      long[] byCount = new long[ranks.length];
      for (int number = 0; number < ranks.length; number++) {
        long rare = (long) Integer.MAX_VALUE - occurrences.get(number);
        byCount[number] = (rare << Integer.SIZE) | (distinct.get(number) & 0xFFFFFFFFL);
      }
      Arrays.sort(byCount);
      for (int rank = 0; rank < ranks.length; rank++) {
        ranked[rank] = (int) byCount[rank];
        ranks[table.add(ranked[rank])] = rank;
      }
    }
  }

  private static int length(int rank) {
    return rank == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(rank)) / 7;
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
