package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.column.FileBlocks;

/**
 * A segment in a file, which is written once and then only mapped: a header, the columns, and a
 * table of the checksums of their blocks. The header has the offset and length of each column, and
 * the checksums of the table and of itself. Numbers are little-endian. Each column begins at a new
 * block, so that no block holds parts of two columns.
 */
final class SegmentFile {

  private static final long MAGIC = 0x32474553544e494cL; // "LINTSEG2"
  private static final int HEADER_BYTES = FileBlocks.SIZE;
  private static final int CHECKSUM_AT = HEADER_BYTES - Integer.BYTES;

  private SegmentFile() {}

  /**
   * Writes a segment.
   *
   * @throws IOException when the file cannot be written, or is there already
   */
  static void write(Segment segment, Path file) throws IOException {
    List<ByteBuffer> columns =
        SegmentColumns.of(segment).inOrder().stream().map(Column::bytes).toList();
    ByteBuffer table = checksums(columns);
    ByteBuffer header = header(segment.similarity(), columns, table);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long at = HEADER_BYTES;
      for (ByteBuffer column : columns) {
        write(channel, column.duplicate(), at);
        at += space(column);
      }
      write(channel, table, at);
      write(channel, header, 0);
      channel.force(true);
    }
  }

  /** The checksums of all blocks, column after column. */
  private static ByteBuffer checksums(List<ByteBuffer> columns) {
    int blocks = columns.stream().mapToInt(column -> FileBlocks.count(column.limit())).sum();
    ByteBuffer table = ByteBuffer.allocate(blocks * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (ByteBuffer column : columns) {
      for (int block = 0; block < FileBlocks.count(column.limit()); block++) {
        table.putInt(FileBlocks.checksum(column, block));
      }
    }
    return table.flip();
  }

  private static ByteBuffer header(int similarity, List<ByteBuffer> columns, ByteBuffer table) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(MAGIC).putInt(similarity).putInt(columns.size());
    long at = HEADER_BYTES;
    for (ByteBuffer column : columns) {
      header.putLong(at).putInt(column.limit());
      at += space(column);
    }
    header.putLong(at).putInt(table.limit() / Integer.BYTES).putInt(checksum(table));
    header.putInt(CHECKSUM_AT, checksum(header.duplicate().position(0).limit(CHECKSUM_AT)));
    return header.rewind();
  }

  /** The bytes that a column takes in a file: whole blocks. */
  private static long space(ByteBuffer column) {
    return (long) FileBlocks.count(column.limit()) * FileBlocks.SIZE;
  }

  private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
    long to = at;
    while (bytes.hasRemaining()) {
      to += channel.write(bytes, to);
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  /**
   * Maps a segment.
   *
   * @throws CorruptIndexException when the header or the table of checksums is damaged; damage to a
   *     column shows when the column is read
   * @throws IOException when the file cannot be read
   */
  static Segment open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      ByteBuffer header = read(channel, 0, HEADER_BYTES, size);
      if (header.getInt(CHECKSUM_AT) != checksum(header.duplicate().position(0).limit(CHECKSUM_AT))
          || header.getLong() != MAGIC) {
        throw new CorruptIndexException("the header of a segment is damaged");
      }
      int similarity = header.getInt();
      if (header.getInt() != SegmentColumns.Id.values().length) {
        throw new CorruptIndexException("a segment of another version");
      }
      int directory = header.position();
      header.position(directory + SegmentColumns.Id.values().length * (Long.BYTES + Integer.BYTES));
      long tableAt = header.getLong();
      ByteBuffer table = read(channel, tableAt, header.getInt() * Integer.BYTES, size);
      if (header.getInt() != checksum(table)) {
        throw new CorruptIndexException("the checksums of a segment are damaged");
      }
      header.position(directory);
      SegmentColumns columns = new SegmentColumns();
      for (SegmentColumns.Id id : SegmentColumns.Id.values()) {
        columns.put(id, column(channel, header.getLong(), header.getInt(), table));
      }
      return columns.segment(similarity, Optional.of(String.valueOf(file.getFileName())));
    }
  }

  private static Column column(FileChannel channel, long at, int length, ByteBuffer checksums)
      throws IOException {
    if (length == 0) {
      return Column.EMPTY;
    }
    int[] ofBlocks = new int[FileBlocks.count(length)];
    for (int i = 0; i < ofBlocks.length; i++) {
      ofBlocks[i] = checksums.getInt();
    }
    ByteBuffer bytes = map(channel, at, length);
    return new Column(bytes, new FileBlocks(bytes, ofBlocks));
  }

  private static ByteBuffer map(FileChannel channel, long at, int length) throws IOException {
    try {
      return channel.map(FileChannel.MapMode.READ_ONLY, at, length);
    } catch (UnsupportedOperationException e) {
      // Not every file system can map.
      return read(channel, at, length, channel.size());
    }
  }

  private static ByteBuffer read(FileChannel channel, long at, int length, long size)
      throws IOException {
    if (at < 0 || length < 0 || at + length > size) {
      throw new CorruptIndexException("a segment is cut off");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new CorruptIndexException("a segment is cut off");
      }
    }
    return bytes.flip();
  }
}
