package org.articlint.archive.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.articlint.archive.column.CorruptIndexException;

/**
 * The end of a manifest: a checksum, which tells damage, and a code by the user's key, which tells
 * a manifest that somebody else has made.
 */
final class Seal {

  private static final int BYTES = 2 * Long.BYTES;
  private static final int MAX_FILE_BYTES = 64 << 20;

  private Seal() {}

  /**
   * Returns some bytes with their seal.
   *
   * @throws IOException when there is no key
   */
  static byte[] on(byte[] bytes, IndexKey key) throws IOException {
    int length = bytes.length;
    ByteBuffer sealed = ByteBuffer.wrap(Arrays.copyOf(bytes, length + BYTES));
    sealed.putLong(length, checksum(bytes, length));
    sealed.putLong(length + Long.BYTES, key.code(sealed.array(), length + Long.BYTES));
    return sealed.array();
  }

  /**
   * Returns the bytes of a file without their seal.
   *
   * @throws CorruptIndexException when they are damaged, or somebody else's
   * @throws IOException when they cannot be read
   */
  static byte[] read(Path file, IndexKey key) throws IOException {
    BasicFileAttributes found =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!found.isRegularFile() || found.size() > MAX_FILE_BYTES) {
      throw new CorruptIndexException("the manifest is damaged");
    }
    ByteBuffer sealed = ByteBuffer.wrap(Files.readAllBytes(file));
    int length = sealed.limit() - BYTES;
    if (length < 0 || checksum(sealed.array(), length) != sealed.getLong(length)) {
      throw new CorruptIndexException("the manifest is damaged");
    }
    int checked = length + Long.BYTES;
    if (!key.confirms(sealed.getLong(checked), sealed.array(), checked)) {
      throw new CorruptIndexException("you have not made it on this machine");
    }
    return Arrays.copyOf(sealed.array(), length);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
