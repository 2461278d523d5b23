package org.articlint.archive.column;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of forms as they came: each list lies in one piece, and none is moved by sorting. As in
 * {@link PackedWords}, a word is its number in a table, two bytes on average.
 */
public final class WordLists implements FormWords {

  private static final int BITS = 16;
  private static final int PIECE = 1 << BITS;

  /** So many pieces are in memory, and further ones in as large parts of a mapped file. */
  private static final int PIECES_TOGETHER = 1 << 8;

  private final List<ByteBuffer> pieces;

  /** For each form the number of its piece and, in the low bits, its index in it. */
  private final int[] starts;

  private final int[] counts;

  /** The words by their numbers. */
  private final IntList table;

  private WordLists(List<ByteBuffer> pieces, int[] starts, int[] counts, IntList table) {
    this.pieces = pieces;
    this.starts = starts;
    this.counts = counts;
    this.table = table;
  }

  /** Collects the words of forms as they come. */
  public static final class Builder {
    private final WordTable numbers = new WordTable();
    private final IntList table = new IntList();
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList counts = new IntList();
    private final ColumnSpace space;
    private ByteBuffer piece = ByteBuffer.allocate(0);

    /** What is left of the mapped pieces. */
    private ByteBuffer mapped = ByteBuffer.allocate(0);

    private int used;
    private byte[] packed = {};

    /** Without forms. */
    public Builder(ColumnSpace space) {
      this.space = space;
    }

    /**
     * Adds the words of the next form.
     *
     * @throws ArchiveTooLargeException when all together take 2^31 bytes
     */
    public void add(int[] words) {
      int length = pack(words);
      if (used + length > piece.limit() || pieces.isEmpty()) {
        piece = piece(length);
        pieces.add(piece);
        used = 0;
      }
      piece.put(used, packed, 0, length);
      starts.add(ArchiveTooLargeException.requireInt((pieces.size() - 1L) * PIECE + used));
      counts.add(words.length);
      used += length;
    }

    /** Makes a piece of that length or, as nearly always, of the usual one. */
    private ByteBuffer piece(int length) {
      if (length > PIECE || pieces.size() < PIECES_TOGETHER) {
        return ByteBuffer.allocate(Math.max(PIECE, length));
      }
      if (!mapped.hasRemaining()) {
        mapped = space.mapped(PIECES_TOGETHER * PIECE).orElseGet(() -> ByteBuffer.allocate(PIECE));
      }
      ByteBuffer next = mapped.slice(mapped.position(), PIECE);
      mapped.position(mapped.position() + PIECE);
      return next;
    }

    /** Packs words; returns how many bytes they take. */
    private int pack(int[] words) {
      if (packed.length < Varint.MAX_BYTES * words.length) {
        packed = new byte[Varint.MAX_BYTES * words.length];
      }
      int at = 0;
      for (int word : words) {
        int number = numbers.add(word);
        if (number == table.size()) {
          table.add(word);
        }
        at = Varint.write(number, packed, at);
      }
      return at;
    }

    /** The number of forms. */
    public int size() {
      return starts.size();
    }

    /** Whether a form has these words. */
    public boolean has(int form, int[] words) {
      return counts.get(form) == words.length
          && Arrays.equals(unpack(pieces, starts.get(form), words.length, table), words);
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
      return new WordLists(pieces, orderedStarts, orderedCounts, table);
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
    return unpack(pieces, starts[form], counts[form], table);
  }

  private static int[] unpack(List<ByteBuffer> pieces, int start, int count, IntList table) {
    ByteBuffer buffer = pieces.get(start >>> BITS);
    int at = start & (PIECE - 1);
    byte[] piece;
    if (buffer.hasArray()) {
      piece = buffer.array();
      at += buffer.arrayOffset();
    } else {
      // Copied at once: reading a mapped file byte by byte takes longer than that.
      piece = new byte[Math.min(Varint.MAX_BYTES * count, buffer.limit() - at)];
      buffer.get(at, piece);
      at = 0;
    }
    int[] words = new int[count];
    for (int i = 0; i < count; i++) {
      int number = 0;
      int next = piece[at++];
      for (int shift = 0; ; shift += Varint.GROUP) {
        number |= (next & Varint.LOW_BITS) << shift;
        if (next >= 0) {
          break;
        }
        next = piece[at++];
      }
      words[i] = table.get(number);
    }
    return words;
  }
}
