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
    long start = size;
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long at = start;
    while (rest.hasRemaining()) {
      at += channel.write(rest, at);
    }
    size = at;
    return start;
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
