package org.articlint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A regular file that is read up to a number of bytes. Pipes and devices are refused, because
 * reading from one may never end.
 *
 * @param size its size in bytes, as the file system states it; the file may grow or shrink later
 */
public record RegularFile(Path path, long size) {

  /** Bytes of a configuration, a pack, or a file that one of them names. */
  public static final int MAX_CONFIG_BYTES = 1 << 20;

  /**
   * Finds a file; links are followed.
   *
   * @throws IOException when there is none, or it is no regular file
   */
  public static RegularFile at(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException("it is not a regular file");
    }
    return new RegularFile(path, attributes.size());
  }

  /**
   * Reads a whole file.
   *
   * @throws IOException when it cannot be read, is no regular file, or is larger than that; the
   *     message of the latter two is for people
   */
  public static byte[] read(Path path, int maxBytes) throws IOException {
    RegularFile file = at(path);
    byte[] bytes = file.size > maxBytes ? new byte[0] : file.first(maxBytes + 1);
    refuseOver(maxBytes, Math.max(file.size, bytes.length));
    return bytes;
  }

  /**
   * Refuses what is larger than that.
   *
   * @throws IOException with a message for people
   */
  public static void refuseOver(int maxBytes, long size) throws IOException {
    if (size > maxBytes) {
      throw new IOException("it has %s bytes; at most %s are read".formatted(size, maxBytes));
    }
  }

  /**
   * Reads the first bytes, whatever size the file has by then.
   *
   * @param most the number of bytes to read, if there are as many
   */
  public byte[] first(int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(size, most)];
    try (InputStream in = Files.newInputStream(path)) {
      int read = in.readNBytes(bytes, 0, bytes.length);
      int next = read < most ? in.read() : -1;
      if (next < 0) {
        return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
      }
      byte[] more = in.readNBytes(most - read - 1);
      byte[] all = Arrays.copyOf(bytes, read + 1 + more.length);
      all[read] = (byte) next;
      System.arraycopy(more, 0, all, read + 1, more.length);
      return all;
    }
  }
}
