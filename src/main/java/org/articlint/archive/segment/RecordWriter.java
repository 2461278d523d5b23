package org.articlint.archive.segment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.articlint.archive.column.LongList;
import org.articlint.archive.text.ContentHash;

/**
 * Writes a {@link RecordFile}, under another name until it is complete: whoever reads sees the old
 * file or the new one, and of two processes that write at once the later one wins. A file takes a
 * limited number of bytes; records beyond are left out. Whatever cannot be written is not kept, and
 * nothing else comes of it.
 */
public final class RecordWriter implements AutoCloseable {

  /** The suffix of a complete file. */
  public static final String SUFFIX = ".records";

  private static final String ASIDE = ".tmp";

  private static final int ROW_NUMBERS = RecordFile.ROW_BYTES / Long.BYTES;

  /** The bytes of all records of a file. */
  static final long MAX_BYTES = 512L << 20;

  /** The number of files in a directory: one for each kind of run. */
  private static final int MAX_FILES = 4;

  /** The time after which the unfinished file of another process is removed. */
  private static final Duration GRACE = Duration.ofMinutes(30);

  private final Path file;
  private final Path aside;
  private final KeyedHash hash;
  private final long mostBytes;
  private final int mostRecords;
  private final OutputStream out;

  /** The table of the records: {@link #ROW_NUMBERS} numbers for each. */
  private final LongList rows = new LongList();

  private long size;
  private boolean isGivenUp;

  /**
   * What a file tells of a record besides its bytes.
   *
   * @param code their {@link KeyedHash#code}
   * @param firstDay the first day on which it holds, as a day of the epoch
   * @param lastDay the last of them
   */
  public record Entry(ContentHash key, long code, long firstDay, long lastDay) {}

  /**
   * Begins a file.
   *
   * @param file its name ends in {@link #SUFFIX}
   * @param hash proves that the user wrote it
   * @throws IOException when nothing can be written there
   */
  public RecordWriter(Path file, KeyedHash hash) throws IOException {
    this(file, hash, MAX_BYTES, RecordFile.MAX_RECORDS);
  }

  /** Begins a file that is full sooner. */
  RecordWriter(Path file, KeyedHash hash, long mostBytes, int mostRecords) throws IOException {
    CacheDirectory.make(file.resolveSibling(""));
    this.file = file;
    this.hash = hash;
    this.mostBytes = mostBytes;
    this.mostRecords = mostRecords;
    this.aside = file.resolveSibling(UUID.randomUUID() + ASIDE);
    this.out =
        new BufferedOutputStream(
            Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW), 1 << 16);
  }

  /** Adds a record. Several threads may do so at once. */
  public synchronized void add(Entry entry, byte[] bytes) {
    boolean isFull = size + bytes.length > mostBytes || records() == mostRecords;
    if (isGivenUp || isFull) {
      return;
    }
    try {
      out.write(bytes);
      rows.add(entry.key.high());
      rows.add(entry.key.low());
      rows.add(size);
      rows.add(bytes.length);
      rows.add(entry.code);
      rows.add(entry.firstDay);
      rows.add(entry.lastDay);
      size += bytes.length;
    } catch (IOException e) {
      isGivenUp = true;
    }
  }

  private int records() {
    return rows.size() / ROW_NUMBERS;
  }

  /** Puts the file in the place of an older one. */
  public synchronized void finish() {
    try {
      if (!isGivenUp) {
        writeTable();
        out.close();
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        tidy();
      }
    } catch (IOException e) {
      isGivenUp = true;
    }
  }

  private void writeTable() throws IOException {
    ByteBuffer table =
        ByteBuffer.allocate((rows.size() + 2) * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < rows.size(); i++) {
      table.putLong(rows.get(i));
    }
    table.putLong(size).putLong(records());
    ByteBuffer code = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.write(table.array());
    out.write(code.putLong(hash.code(table.array())).array());
  }

  /** Removes the oldest files beyond the limit, and what killed processes have left behind. */
  private void tidy() throws IOException {
    List<Path> complete = new ArrayList<>();
    FileTime oldest = FileTime.from(Instant.now().minus(GRACE));
    try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
      for (Path each : files.toList()) {
        String name = String.valueOf(each.getFileName());
        if (name.endsWith(SUFFIX) && !each.equals(file)) {
          complete.add(each);
        } else if (name.endsWith(ASIDE) && time(each).compareTo(oldest) < 0) {
          Files.deleteIfExists(each);
        }
      }
    }
    complete.sort(Comparator.comparing(RecordWriter::time));
    for (int i = 0; i < complete.size() - MAX_FILES + 1; i++) {
      Files.deleteIfExists(complete.get(i));
    }
  }

  /** The time of the last change; one without end for a file that is gone by now. */
  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.MAX);
    }
  }

  /** Removes the unfinished file. */
  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // It is full, or gone.
    }
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      // It is removed after a while.
    }
  }
}
