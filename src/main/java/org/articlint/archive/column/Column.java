package org.articlint.archive.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A sequence of numbers of one width, little-endian: in memory, or in a mapped file, each block of
 * which is checked against its checksum before its first use. Every read may throw {@link
 * CorruptIndexException}.
 */
public final class Column {

  /** A column without numbers. */
  public static final Column EMPTY = new Column(ByteBuffer.allocate(0), FileBlocks.NONE);

  private final ByteBuffer bytes;
  private final FileBlocks blocks;

  /**
   * Creates a column of bytes.
   *
   * @param blocks checks the bytes, counted from the start of the column
   */
  public Column(ByteBuffer bytes, FileBlocks blocks) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.blocks = blocks;
  }

  /** Creates a column of ints in memory. */
  public static Column ofInts(int[] values) {
    Column column = ofBytes(4 * (long) values.length);
    for (int i = 0; i < values.length; i++) {
      column.bytes.putInt(i << 2, values[i]);
    }
    return column;
  }

  /** Creates a column of longs in memory. */
  public static Column ofLongs(long[] values) {
    Column column = ofBytes(8 * (long) values.length);
    for (int i = 0; i < values.length; i++) {
      column.bytes.putLong(i << 3, values[i]);
    }
    return column;
  }

  /** Creates a column of bytes in memory, which are not copied. */
  public static Column of(byte[] bytes) {
    return new Column(ByteBuffer.wrap(bytes), FileBlocks.NONE);
  }

  /**
   * Creates a column of zeros in memory.
   *
   * @throws ArchiveTooLargeException when it would have more than 2^31 - 1 bytes
   */
  public static Column ofBytes(long bytes) {
    return new Column(
        ByteBuffer.allocate(ArchiveTooLargeException.requireInt(bytes)), FileBlocks.NONE);
  }

  /** Puts an int in the place of the int with an index. */
  public void putInt(int index, int value) {
    bytes.putInt(index << 2, value);
  }

  /** Puts a long in the place of the long with an index. */
  public void putLong(int index, long value) {
    bytes.putLong(index << 3, value);
  }

  /** Puts 16 bits in the place of the 16-bit number with an index. */
  public void putChar(int index, int value) {
    bytes.putChar(index << 1, (char) value);
  }

  /** The int with an index. */
  public int intAt(int index) {
    blocks.check(index << 2);
    return bytes.getInt(index << 2);
  }

  /** The long with an index. */
  public long longAt(int index) {
    blocks.check(index << 3);
    return bytes.getLong(index << 3);
  }

  /** The unsigned 16-bit number with an index. */
  public int charAt(int index) {
    blocks.check(index << 1);
    return bytes.getChar(index << 1);
  }

  /** The byte with an index. */
  public byte byteAt(int index) {
    blocks.check(index);
    return bytes.get(index);
  }

  /** Copies the bytes from one index up to another, exclusive. */
  public byte[] bytes(int from, int to) {
    for (int at = from; at < to; at += FileBlocks.SIZE) {
      blocks.check(at);
    }
    byte[] copy = new byte[to - from];
    if (copy.length > 0) {
      blocks.check(to - 1);
      bytes.get(from, copy);
    }
    return copy;
  }

  /** The number of ints. */
  public int ints() {
    return bytes.limit() >>> 2;
  }

  /** The number of bytes. */
  public int size() {
    return bytes.limit();
  }

  /** The end of a list, in a column that holds the ends of consecutive lists. */
  public int end(int list) {
    return intAt(list);
  }

  /** The start of a list, in a column that holds the ends of consecutive lists. */
  public int start(int list) {
    return list == 0 ? 0 : intAt(list - 1);
  }

  /** All bytes, for writing. */
  public ByteBuffer bytes() {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).rewind();
  }
}
