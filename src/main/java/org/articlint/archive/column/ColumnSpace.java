package org.articlint.archive.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a segment are made: small ones in memory, large ones in a temporary file
 * that is mapped, so that the heap need not grow with the archive. Where there is no room for such
 * a file, they are in memory, too. Used by one thread; the columns stay when it is closed.
 */
public final class ColumnSpace implements AutoCloseable {

  /**
   * Smaller columns are in memory. Those of an archive of 10,000 articles are; of 100,000, the
   * largest ones are not.
   */
  private static final int MIN_MAPPED_BYTES = 1 << 24;

  private final int minMappedBytes;

  /** Null until a column is mapped. */
  private @Nullable SpillFile file;

  private boolean isFull;

  /** A space without columns. */
  public ColumnSpace() {
    this(MIN_MAPPED_BYTES);
  }

  /** A space that maps columns from another size on. */
  ColumnSpace(int minMappedBytes) {
    this.minMappedBytes = minMappedBytes;
  }

  /**
   * Makes a column of zeros.
   *
   * @throws ArchiveTooLargeException when it would have more than 2^31 - 1 bytes
   */
  public Column ofBytes(long bytes) {
    int length = ArchiveTooLargeException.requireInt(bytes);
    return length < minMappedBytes
        ? Column.ofBytes(length)
        : mapped(length)
            .map(mapped -> new Column(mapped, FileBlocks.NONE))
            .orElseGet(() -> Column.ofBytes(length));
  }

  /** Makes a column of ints, each computed from its index, in their order. */
  public Column ofInts(int size, IntUnaryOperator values) {
    Column column = ofBytes(4L * size);
    for (int i = 0; i < size; i++) {
      column.putInt(i, values.applyAsInt(i));
    }
    return column;
  }

  /** Maps so many zeros; empty where that is not possible. */
  Optional<ByteBuffer> mapped(int bytes) {
    if (isFull) {
      return Optional.empty();
    }
    try {
      SpillFile to = file == null ? SpillFile.create() : file;
      file = to;
      return Optional.of(to.map(bytes));
    } catch (IOException e) {
      isFull = true;
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    isFull = true;
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // Its columns are mapped, and none is added any more.
      }
    }
  }
}
