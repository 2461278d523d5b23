package org.articlint.archive.column;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A file in the directory for temporary files, for what takes too much memory. Only the user may
 * read it; it is removed when it is closed, or the process ends.
 */
public final class SpillFile implements AutoCloseable {

  private static final int ZEROS = 1 << 20;

  private final FileChannel channel;
  private long size;

  private SpillFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Makes a file.
   *
   * @throws IOException when that is not possible
   */
  public static SpillFile create() throws IOException {
    return new SpillFile(
        FileChannel.open(
            Files.createTempFile("articlint-", ".tmp"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /**
   * Adds bytes at the end; returns where they begin.
   *
   * @throws IOException when they cannot be written; what was added before can be read
   */
  public long add(byte[] bytes) throws IOException {
    return add(ByteBuffer.wrap(bytes));
  }

  /**
   * Adds the remaining bytes of a buffer at the end; returns where they begin.
   *
   * @throws IOException when they cannot be written; what was added before can be read
   */
  long add(ByteBuffer rest) throws IOException {
    long start = size;
    long at = start;
    while (rest.hasRemaining()) {
      at += channel.write(rest, at);
    }
    size = at;
    return start;
  }

  /**
   * Adds zeros at the end and maps them into memory, where they stay when the file is closed. They
   * are written first: in a file with holes, a full disk would show at any later access, and then
   * as a fault of the JVM.
   *
   * @throws IOException when they cannot be written or mapped
   */
  ByteBuffer map(int length) throws IOException {
    long start = size;
    for (int rest = length; rest > 0; rest -= ZEROS) {
      add(ByteBuffer.allocate(Math.min(rest, ZEROS)));
    }
    try {
      return channel.map(FileChannel.MapMode.READ_WRITE, start, length);
    } catch (UnsupportedOperationException e) {
      throw new IOException("files of this file system cannot be mapped", e);
    }
  }

  /**
   * Reads bytes that were added. Several threads may do so at once.
   *
   * @throws IOException when they cannot be read
   */
  public byte[] read(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("a temporary file was cut off");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
