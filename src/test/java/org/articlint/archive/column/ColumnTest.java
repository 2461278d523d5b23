package org.articlint.archive.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns in memory, and those whose blocks are checked at their first use. */
class ColumnTest {

  @Test
  void numbersAreThoseThatWerePut() {
    Column column = Column.ofBytes(24);
    column.putLong(0, Long.MIN_VALUE + 5);
    column.putInt(2, -7);
    column.putChar(6, 0xFFFE);
    assertEquals(Long.MIN_VALUE + 5, column.longAt(0));
    assertEquals(-7, column.intAt(2));
    assertEquals(0xFFFE, column.charAt(6));
    assertEquals((byte) 0xF9, column.byteAt(8), "little-endian");
    assertEquals(24, column.size());
    assertEquals(6, column.ints());
    assertThrows(ArchiveTooLargeException.class, () -> Column.ofBytes(1L << 31));
  }

  @Test
  void anEmptyColumnHasNothing() {
    assertEquals(0, Column.EMPTY.size());
    assertEquals(0, Column.EMPTY.ints());
    assertArrayEquals(new byte[0], Column.EMPTY.bytes(0, 0));
    assertEquals(0, Column.ofInts(new int[0]).size());
  }

  @Test
  void endsSayWhereListsStart() {
    Column ends = Column.ofInts(new int[] {0, 3, 3});
    assertEquals(
        List.of(0, 0, 0, 3, 3, 3),
        List.of(
            ends.start(0), ends.end(0), ends.start(1), ends.end(1), ends.start(2), ends.end(2)));
    Column longs = Column.ofLongs(new long[] {4, -5});
    assertEquals(-5, longs.longAt(1));
    assertEquals(16, longs.bytes().limit());
  }

  /** A column in a file, with one of its bytes flipped after its checksums were taken. */
  private static Column damaged(int size, int flipped) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int[] checksums = new int[FileBlocks.count(size)];
    for (int block = 0; block < checksums.length; block++) {
      checksums[block] = FileBlocks.checksum(buffer, block);
    }
    if (flipped >= 0) {
      bytes[flipped] ^= 1;
    }
    return new Column(buffer, new FileBlocks(buffer, checksums));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4095, 1", "4096, 1", "4097, 2", "8192, 2", "8193, 3"})
  void blocksAreOfFourKilobytes(int bytes, int blocks) {
    assertEquals(blocks, FileBlocks.count(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 4_096, 4_104, 8_192})
  void soundBlocksAreRead(int size) {
    Column column = damaged(size, -1);
    assertEquals(size, column.bytes(0, size).length);
    assertEquals(column.bytes(0, size)[size - 1], column.byteAt(size - 1));
  }

  /** Damage is met by whatever reads its block, and by nothing else. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4_095, 4_096, 8_191})
  void aDamagedBlockIsNotBelieved(int flipped) {
    int block = flipped / 4_096;
    int sound = 4_096 * (1 - block);
    int bad = 4_096 * block;
    Column column = damaged(8_192, flipped);
    column.byteAt(sound);
    column.intAt(sound / 4 + 1_023);
    column.longAt(sound / 8 + 511);
    column.charAt(sound / 2 + 2_047);
    assertEquals(4_096, column.bytes(sound, sound + 4_096).length);
    assertThrows(CorruptIndexException.class, () -> column.byteAt(bad));
    assertThrows(CorruptIndexException.class, () -> column.intAt(bad / 4 + 1_023));
    assertThrows(CorruptIndexException.class, () -> column.longAt(bad / 8 + 511));
    assertThrows(CorruptIndexException.class, () -> column.charAt(bad / 2 + 2_047));
    assertThrows(CorruptIndexException.class, () -> column.bytes(bad, bad + 1));
    assertThrows(CorruptIndexException.class, () -> column.bytes(4_095, 4_097), "both blocks");
  }

  /** Not even the last block of a range is taken as it comes. */
  @Test
  void theLastBlockOfARangeIsChecked() {
    Column column = damaged(12_288, 8_192);
    assertThrows(CorruptIndexException.class, () -> column.bytes(4_000, 8_193));
    assertEquals(4_192, column.bytes(4_000, 8_192).length);
    assertEquals(0, column.bytes(8_192, 8_192).length);
  }
}
