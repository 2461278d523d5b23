package org.articlint.lint.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.articlint.article.RegularFile;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that holds many articles; on the disk it may have any size. */
interface ContainerBytes {

  /** The most that is kept in memory, of a file that is not on the disk. */
  int MAX_BYTES_IN_MEMORY = 64 << 20;

  /**
   * Opens the whole file.
   *
   * @throws IOException when it cannot be read
   */
  InputStream open() throws IOException;

  /**
   * Reads a part.
   *
   * @param offset in bytes
   * @throws IOException when it cannot be read, or has changed since it was opened
   */
  byte[] read(long offset, int length) throws IOException;

  /**
   * The bytes of a file, or of what stands for it.
   *
   * @throws IOException when it cannot be read; the message is for people
   */
  static ContainerBytes of(ArticleFile file) throws IOException {
    return file.content().isEmpty() ? OnDisk.of(file.file()) : of(file.content().get());
  }

  /**
   * The bytes of a content.
   *
   * @throws IOException when there are too many, or they cannot be read
   */
  static ContainerBytes of(ArticleContent content) throws IOException {
    byte[] bytes = content.bytes(MAX_BYTES_IN_MEMORY + 1);
    if (bytes.length > MAX_BYTES_IN_MEMORY) {
      throw new IOException(
          "it has more than the %s MiB that are read from standard input or git"
              .formatted(MAX_BYTES_IN_MEMORY >> 20));
    }
    return new InMemory(bytes);
  }

  /** What git or standard input has given. */
  final class InMemory implements ContainerBytes {
    private final byte[] bytes;

    private InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public byte[] read(long offset, int length) {
      return Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
    }
  }

  /**
   * A file, which is opened for each article. Somebody may save another one meanwhile, in which
   * other articles lie at the same places.
   *
   * @param state what tells that it is still the same
   */
  record OnDisk(Path file, State state) implements ContainerBytes {

    /** The size in bytes, the time of the last change, and the number that the system gives it. */
    private record State(long size, FileTime changed, @Nullable Object key) {
      static State of(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(is.size(), is.lastModifiedTime(), is.fileKey());
      }
    }

    static OnDisk of(Path file) throws IOException {
      return new OnDisk(RegularFile.at(file).path(), State.of(file));
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
      ByteBuffer read = ByteBuffer.allocate(length);
      try (SeekableByteChannel channel = Files.newByteChannel(file)) {
        channel.position(offset);
        while (read.hasRemaining() && channel.read(read) >= 0) {
          // The next call goes on.
        }
      }
      if (read.hasRemaining() || !State.of(file).equals(state)) {
        throw new IOException("its file was saved during the run; check again");
      }
      return read.array();
    }
  }
}
