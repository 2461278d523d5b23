package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private static final long MAGIC = 0x31474553544e494cL; // "LINTSEG1"
  private static final int HEADER_BYTES = FileBlocks.SIZE;
  private static final int CHECKSUM_AT = HEADER_BYTES - Integer.BYTES;

  private SegmentFile() {}

  /**
   * Writes a segment.
   *
   * @throws IOException when the file cannot be written, or is there already
   */
  static void write(Segment segment, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      Map<Segment.ColumnId, Column> parts = segment.parts();
      header.putLong(MAGIC).putInt(segment.similarity()).putInt(parts.size());
      List<Integer> checksums = new ArrayList<>();
      long at = HEADER_BYTES;
      for (Segment.ColumnId id : Segment.ColumnId.values()) {
        ByteBuffer bytes = parts.getOrDefault(id, Column.EMPTY).bytes();
        header.putLong(at).putInt(bytes.limit());
        for (int block = 0; block < FileBlocks.count(bytes.limit()); block++) {
          checksums.add(FileBlocks.checksum(bytes, block));
        }
        write(channel, bytes.duplicate(), at);
        at += (long) FileBlocks.count(bytes.limit()) * FileBlocks.SIZE;
      }
      ByteBuffer table =
          ByteBuffer.allocate(checksums.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      checksums.forEach(table::putInt);
      write(channel, table.flip(), at);
      header.putLong(at).putInt(checksums.size()).putInt(checksum(table.rewind()));
      header.putInt(CHECKSUM_AT, checksum(header.duplicate().position(0).limit(CHECKSUM_AT)));
      write(channel, header.rewind(), 0);
      channel.force(true);
    }
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
      if (header.getInt() != Segment.ColumnId.values().length) {
        throw new CorruptIndexException("a segment of another version");
      }
      int directory = header.position();
      header.position(directory + Segment.ColumnId.values().length * (Long.BYTES + Integer.BYTES));
      long tableAt = header.getLong();
      ByteBuffer table = read(channel, tableAt, header.getInt() * Integer.BYTES, size);
      if (header.getInt() != checksum(table)) {
        throw new CorruptIndexException("the checksums of a segment are damaged");
      }
      header.position(directory);
      Map<Segment.ColumnId, Column> parts = new EnumMap<>(Segment.ColumnId.class);
      for (Segment.ColumnId id : Segment.ColumnId.values()) {
        parts.put(id, column(channel, header.getLong(), header.getInt(), table));
      }
      return Segment.of(parts, similarity, Optional.of(String.valueOf(file.getFileName())));
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
