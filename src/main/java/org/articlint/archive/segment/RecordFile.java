package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.text.ContentHash;

/**
 * Records by their keys, in a file that is written once by {@link RecordWriter}: the records one
 * after the other, a table of their keys and places, and an end that tells where the table begins.
 * The table bears a code that only its user can compute, and holds such a code for each record. So
 * what is damaged, cut off or somebody else's is not there. Safe for use by several threads.
 */
public final class RecordFile implements AutoCloseable {

  /** The table's offset, the number of records, and the code of the table and these two. */
  static final int END_BYTES = 3 * Long.BYTES;

  /** Key, offset, length, code, and the first and last day. */
  static final int ROW_BYTES = 7 * Long.BYTES;

  /** The number of records of a file, so that a forged one takes no more memory than others. */
  static final int MAX_RECORDS = 1 << 20;

  /** Where a record is, its code, and the days on which it holds. */
  private record Row(long offset, int length, long code, long firstDay, long lastDay) {}

  private final FileChannel channel;
  private final KeyedHash hash;
  private final Map<ContentHash, Row> rows;

  private RecordFile(FileChannel channel, KeyedHash hash, Map<ContentHash, Row> rows) {
    this.channel = channel;
    this.hash = hash;
    this.rows = rows;
  }

  /**
   * Opens a file; empty when there is none, or none that can be used.
   *
   * @param hash tells the user's own files from others
   * @param today records that do not hold on this day are left out
   */
  public static Optional<RecordFile> open(Path file, KeyedHash hash, LocalDate today) {
    try {
      // Opening a pipe may never end.
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
      Optional<Map<ContentHash, Row>> rows = Optional.empty();
      try {
        rows = rows(channel, hash, today.toEpochDay());
      } finally {
        if (rows.isEmpty()) {
          channel.close();
        }
      }
      return rows.map(found -> new RecordFile(channel, hash, found));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<ContentHash, Row>> rows(
      FileChannel channel, KeyedHash hash, long today) throws IOException {
    long size = channel.size();
    if (size < END_BYTES) {
      return Optional.empty();
    }
    ByteBuffer end = read(channel, size - END_BYTES, END_BYTES);
    long tableAt = end.getLong();
    long count = end.getLong();
    long tableBytes = size - END_BYTES - tableAt;
    boolean isWhole =
        tableAt >= 0
            && tableBytes >= 0
            && count >= 0
            && count <= MAX_RECORDS
            && tableBytes == count * ROW_BYTES;
    if (!isWhole) {
      return Optional.empty();
    }
    byte[] sealed = read(channel, tableAt, (int) tableBytes + 2 * Long.BYTES).array();
    if (hash.code(sealed) != end.getLong()) {
      return Optional.empty();
    }
    ByteBuffer table = ByteBuffer.wrap(sealed).order(ByteOrder.LITTLE_ENDIAN);
    Map<ContentHash, Row> rows = new HashMap<>();
    for (long i = 0; i < count; i++) {
      ContentHash key = new ContentHash(table.getLong(), table.getLong());
      Row row =
          new Row(
              table.getLong(),
              (int) table.getLong(),
              table.getLong(),
              table.getLong(),
              table.getLong());
      if (row.firstDay <= today && today <= row.lastDay) {
        rows.put(key, row);
      }
    }
    return Optional.of(rows);
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("the file is cut off");
      }
    }
    return bytes.flip();
  }

  /** Returns the code of a record, which differs from that of any other content; empty for none. */
  public Optional<Long> code(ContentHash key) {
    return Optional.ofNullable(rows.get(key)).map(Row::code);
  }

  /** Returns the bytes of a record; empty when there is none that is whole. */
  public Optional<byte[]> get(ContentHash key) {
    Row row = rows.get(key);
    if (row == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = read(channel, row.offset, row.length).array();
      return hash.code(bytes) == row.code ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Adds a record to another file as it is; false when there is none that is whole. */
  public boolean copy(ContentHash key, RecordWriter to) {
    Row row = rows.get(key);
    Optional<byte[]> bytes = get(key);
    if (row == null || bytes.isEmpty()) {
      return false;
    }
    to.add(new RecordWriter.Entry(key, row.code, row.firstDay, row.lastDay), bytes.get());
    return true;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
