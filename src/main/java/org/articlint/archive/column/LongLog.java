package org.articlint.archive.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are added one by one, and then read in their order or in the opposite one. What goes
 * beyond some number is in a temporary file, or in memory where there is no room for one; it is
 * read a piece at a time. Used by one thread.
 */
public final class LongLog implements AutoCloseable {

  private static final int BITS = 13;
  private static final int PIECE = 1 << BITS;
  private static final int SMALLEST = 16;

  /** The pieces that stay in memory, 8 MiB: an archive of 10,000 articles has no more. */
  private static final int MAX_PIECES_IN_MEMORY = 1 << 7;

  private final int maxPieces;

  /** Null for those in the file. */
  private final List<long @Nullable []> pieces = new ArrayList<>();

  /** For each piece where it is in the file. */
  private final LongList starts = new LongList();

  /** The piece that was read or written last. */
  private long[] current = new long[SMALLEST];

  private int currentPiece;
  private int size;
  private @Nullable SpillFile file;
  private boolean isFull;

  /** An empty log. */
  public LongLog() {
    this(MAX_PIECES_IN_MEMORY);
  }

  /** An empty log that keeps another number of pieces in memory. */
  LongLog(int maxPieces) {
    this.maxPieces = maxPieces;
  }

  /** Copies a list. */
  public static LongLog of(LongList numbers) {
    LongLog log = new LongLog();
    for (int i = 0; i < numbers.size(); i++) {
      log.add(numbers.get(i));
    }
    return log;
  }

  /**
   * Adds a number at the end; only before any is read.
   *
   * @throws ArchiveTooLargeException when there are 2^31 of them
   */
  public void add(long value) {
    int at = size & (PIECE - 1);
    if (at == 0 && size > 0) {
      endPiece();
      current = new long[PIECE];
      currentPiece++;
    } else if (at == current.length) {
      current = Arrays.copyOf(current, 2 * at);
    }
    current[at] = value;
    size = ArchiveTooLargeException.requireInt(size + 1L);
  }

  private void endPiece() {
    boolean isWritten = pieces.size() >= maxPieces && !isFull && write(current);
    pieces.add(isWritten ? null : current);
    if (!isWritten) {
      starts.add(0);
    }
  }

  private boolean write(long[] piece) {
    try {
      SpillFile to = file == null ? SpillFile.create() : file;
      file = to;
      ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * PIECE);
      bytes.asLongBuffer().put(piece);
      starts.add(to.add(bytes));
      return true;
    } catch (IOException e) {
      isFull = true;
      return false;
    }
  }

  /**
   * The number with an index; fast if it is near the last one that was read.
   *
   * @throws UncheckedIOException when it cannot be read from the file
   */
  public long get(int index) {
    if (index >>> BITS != currentPiece) {
      read(index >>> BITS);
    }
    return current[index & (PIECE - 1)];
  }

  private void read(int piece) {
    if (pieces.size() == (size - 1) >>> BITS) {
      pieces.add(current);
    }
    long[] kept = pieces.get(piece);
    current = kept == null ? readFile(starts.get(piece)) : kept;
    currentPiece = piece;
  }

  private long[] readFile(long start) {
    try {
      byte[] bytes = Objects.requireNonNull(file).read(start, Long.BYTES * PIECE);
      LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
      long[] piece = new long[PIECE];
      numbers.get(piece);
      return piece;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of elements. */
  public int size() {
    return size;
  }

  /** Forgets the numbers. */
  @Override
  public void close() {
    pieces.clear();
    current = new long[SMALLEST];
    size = 0;
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // Nothing is read of it any more.
      }
    }
  }
}
