package org.articlint.archive.column;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Numbers of one width, one after the other: in memory, or in a mapped file of which each block is
 * checked against its checksum before anything of it is believed.
 */
public final class Column {

  public static final Column EMPTY = new Column(ByteBuffer.allocate(0), FileBlocks.NONE);

  private final ByteBuffer bytes;
  private final FileBlocks blocks;

  /**
   * A column.
   *
   * @param blocks checks the bytes, counted from the start of the column
   */
  public Column(ByteBuffer bytes, FileBlocks blocks) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.blocks = blocks;
  }

  public static Column ofInts(int[] values) {
    Column column = ofBytes(4 * (long) values.length);
    for (int i = 0; i < values.length; i++) {
      column.bytes.putInt(i << 2, values[i]);
    }
    return column;
  }

  public static Column ofLongs(long[] values) {
    Column column = ofBytes(8 * (long) values.length);
    for (int i = 0; i < values.length; i++) {
      column.bytes.putLong(i << 3, values[i]);
    }
    return column;
  }

  public static Column of(byte[] bytes) {
    return new Column(ByteBuffer.wrap(bytes), FileBlocks.NONE);
  }

  /** An empty column of so many bytes, to be filled. */
  public static Column ofBytes(long bytes) {
    return new Column(ByteBuffer.allocate(Math.toIntExact(bytes)), FileBlocks.NONE);
  }

  public void putInt(int index, int value) {
    bytes.putInt(index << 2, value);
  }

  public void putLong(int index, long value) {
    bytes.putLong(index << 3, value);
  }

  public void putChar(int index, int value) {
    bytes.putChar(index << 1, (char) value);
  }

  public int intAt(int index) {
    blocks.check(index << 2);
    return bytes.getInt(index << 2);
  }

  public long longAt(int index) {
    blocks.check(index << 3);
    return bytes.getLong(index << 3);
  }

  public int charAt(int index) {
    blocks.check(index << 1);
    return bytes.getChar(index << 1);
  }

  public byte byteAt(int index) {
    blocks.check(index);
    return bytes.get(index);
  }

  /** The bytes from one to before another. */
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

  /** The end of a list, when this column holds where each list of a sequence ends. */
  public int end(int list) {
    return intAt(list);
  }

  /** The start of a list, when this column holds where each list of a sequence ends. */
  public int start(int list) {
    return list == 0 ? 0 : intAt(list - 1);
  }

  /** All bytes, for writing. */
  public ByteBuffer bytes() {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).rewind();
  }
}
