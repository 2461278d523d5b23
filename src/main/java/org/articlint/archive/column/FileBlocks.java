package org.articlint.archive.column;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The blocks of a column of a file. Checking all of a large file would take longer than most
 * look-ups, so each block is checked when it is first read.
 */
public final class FileBlocks {

  private static final int BITS = 12;

  /** Bytes. */
  public static final int SIZE = 1 << BITS;

  /** What is in memory needs no check. */
  static final FileBlocks NONE = new FileBlocks(ByteBuffer.allocate(0), new int[0]);

  private final ByteBuffer bytes;
  private final int[] checksums;
  private final boolean[] checked;

  /**
   * Blocks not yet checked.
   *
   * @param bytes the whole column
   * @param checksums of its blocks, by {@link #checksum}
   */
  public FileBlocks(ByteBuffer bytes, int[] checksums) {
    this.bytes = bytes;
    this.checksums = checksums;
    this.checked = new boolean[checksums.length];
  }

  /**
   * Checks the block of a byte. Numbers never lie across the border of blocks.
   *
   * @throws CorruptIndexException when its bytes are not those that were written
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

  /** The checksum of a block: CRC-32C. */
  public static int checksum(ByteBuffer bytes, int block) {
    ByteBuffer part = bytes.duplicate();
    part.limit(Math.min(bytes.limit(), (block + 1) * SIZE)).position(block * SIZE);
    CRC32C crc = new CRC32C();
    crc.update(part);
    return (int) crc.getValue();
  }

  /** How many blocks so many bytes take. */
  public static int count(int bytes) {
    return (bytes + SIZE - 1) / SIZE;
  }
}
