package org.articlint.archive.column;

import java.util.Arrays;

/**
 * The words of forms as stored in a file: two bytes a word on average instead of four. Each word is
 * its number in a table, as a LEB128 varint; words are numbered as they come, so that common ones
 * mostly get short numbers.
 *
 * @param ends the end of the bytes of each form
 * @param counts the number of words of each form
 * @param packed the bytes
 * @param table the words by their numbers
 */
public record PackedWords(Column ends, Column counts, Column packed, Column table)
    implements FormWords {

  /** Packs the words of forms, unless they are packed already. */
  public static PackedWords of(FormWords words) {
    return words instanceof PackedWords packed ? packed : new Packer().pack(words);
  }

  private static final class Packer {
    private final WordTable numbers = new WordTable();
    private final IntList table = new IntList();
    private byte[] packed = new byte[1 << 12];
    private int size;

    PackedWords pack(FormWords words) {
      int[] ends = new int[words.size()];
      int[] counts = new int[words.size()];
      for (int form = 0; form < ends.length; form++) {
        add(words.of(form));
        ends[form] = size;
        counts[form] = words.count(form);
      }
      return new PackedWords(
          Column.ofInts(ends),
          Column.ofInts(counts),
          Column.of(Arrays.copyOf(packed, size)),
          Column.ofInts(table.toArray()));
    }

    private void add(int[] words) {
      long most = size + (long) Varint.MAX_BYTES * words.length;
      if (most > packed.length) {
        packed = Arrays.copyOf(packed, Math.toIntExact(most + (most >> 1)));
      }
      for (int word : words) {
        int number = numbers.add(word);
        if (number == table.size()) {
          table.add(word);
        }
        size = Varint.write(number, packed, size);
      }
    }
  }

  @Override
  public int size() {
    return counts.ints();
  }

  @Override
  public int count(int form) {
    return counts.intAt(form);
  }

  @Override
  public int[] of(int form) {
    int[] words = new int[count(form)];
    int at = ends.start(form);
    for (int i = 0; i < words.length; i++) {
      int number = 0;
      int next = packed.byteAt(at++);
      for (int shift = 0; ; shift += Varint.GROUP) {
        number |= (next & Varint.LOW_BITS) << shift;
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
