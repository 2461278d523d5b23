package org.articlint.archive.column;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The checksums of the blocks of a column in a file. Checking a large file as a whole would take
 * longer than most look-ups, so each block is checked at its first read.
 */
public final class FileBlocks {

  private static final int BITS = 12;

  /** The size of a block in bytes. */
  public static final int SIZE = 1 << BITS;

  /** The blocks of a column in memory, which needs no check. */
  static final FileBlocks NONE = new FileBlocks(ByteBuffer.allocate(0), new int[0]);

  private final ByteBuffer bytes;
  private final int[] checksums;
  private final boolean[] checked;

  /**
   * Creates blocks, none of them checked yet.
   *
   * @param bytes the whole column
   * @param checksums the {@link #checksum} of each block
   */
  public FileBlocks(ByteBuffer bytes, int[] checksums) {
    this.bytes = bytes;
    this.checksums = checksums;
    this.checked = new boolean[checksums.length];
  }

  /**
   * Checks the block of a byte. No number lies in two blocks.
   *
   * @throws CorruptIndexException when the block does not have its checksum
   */
  void check(int at) {
    if (checked.length != 0 && !checked[at >>> BITS]) {
      verify(at >>> BITS);
    }
  }

  private void verify(int block) {
    if (checksum(bytes, block) != checksums[block]) {
      throw new CorruptIndexException("a block does not have its checksum");
    }
    checked[block] = true;
  }

  /** Computes the checksum of a block: CRC-32C (RFC 3720). */
  public static int checksum(ByteBuffer bytes, int block) {
    ByteBuffer part = bytes.duplicate();
    part.limit(Math.min(bytes.limit(), (block + 1) * SIZE)).position(block * SIZE);
    CRC32C crc = new CRC32C();
    crc.update(part);
    return (int) crc.getValue();
  }

  /** The number of blocks of a column with some bytes. */
  public static int count(int bytes) {
    return (bytes + SIZE - 1) / SIZE;
  }
}
