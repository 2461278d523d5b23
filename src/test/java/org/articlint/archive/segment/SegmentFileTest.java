package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.column.Column;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.column.FileBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A segment is the same in its file, or the file is refused. */
class SegmentFileTest {

  private static final int BLOCK = FileBlocks.SIZE;

  private FileSystem files = Jimfs.newFileSystem(Configuration.unix());

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private static LiveSegment segment(long seed, int articles) {
    RandomArchive archive = new RandomArchive(seed, articles);
    return archive.segment(archive.articles.keySet());
  }

  private static List<ByteBuffer> columns(Segment segment) {
    return SegmentColumns.of(segment).inOrder().stream().map(Column::bytes).toList();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (int articles : List.of(0, 1, 40, 450)) {
      Segment segment = segment(1, articles).segment();
      Path file = files.getPath("/" + articles + ".segment");
      SegmentFile.write(segment, file);
      Segment read = SegmentFile.open(file);
      assertEquals(columns(segment), columns(read));
      assertEquals(80, read.similarity());
      assertEquals(Optional.of(articles + ".segment"), read.file());
      assertEquals(Optional.empty(), read.forward());
      assertEquals(segment.size(), read.size());
    }
  }

  /** The header, then each column from the beginning of a block, then the checksums of blocks. */
  @Test
  void columnsBeginBlocks() throws IOException {
    Segment segment = segment(2, 450).segment();
    Path file = files.getPath("/a.segment");
    SegmentFile.write(segment, file);
    byte[] bytes = Files.readAllBytes(file);
    int at = BLOCK;
    int blocks = 0;
    for (ByteBuffer column : columns(segment)) {
      byte[] expected = new byte[column.limit()];
      column.duplicate().get(expected);
      assertArrayEquals(expected, Arrays.copyOfRange(bytes, at, at + expected.length));
      at += FileBlocks.count(expected.length) * BLOCK;
      blocks += FileBlocks.count(expected.length);
    }
    assertTrue(blocks > columns(segment).size(), "some column has several blocks");
    assertEquals(at + blocks * Integer.BYTES, bytes.length);
  }

  @Test
  void anExistingFileIsNotOverwritten() throws IOException {
    Path file = Files.writeString(files.getPath("/a.segment"), "something else");
    Segment segment = segment(3, 1).segment();
    assertThrows(FileAlreadyExistsException.class, () -> SegmentFile.write(segment, file));
    assertEquals("something else", Files.readString(file));
  }

  @Test
  void aFileThatIsNoSegmentIsRefused() throws IOException {
    Path file = files.getPath("/a.segment");
    SegmentFile.write(segment(4, 20).segment(), file);
    byte[] whole = Files.readAllBytes(file);
    assertRefused("a segment is cut off", file, new byte[BLOCK - 1]);
    // CRC-32C of zeros is not zero.
    assertRefused("the header of a segment is damaged", file, new byte[BLOCK]);
    byte[] damaged = whole.clone();
    damaged[8] ^= 1;
    assertRefused("the header of a segment is damaged", file, damaged);
    damaged = whole.clone();
    damaged[whole.length - 1] ^= 1;
    assertRefused("the checksums of a segment are damaged", file, damaged);
    assertRefused("a segment is cut off", file, Arrays.copyOf(whole, whole.length - 1));
  }

  private static void assertRefused(String message, Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    CorruptIndexException refused =
        assertThrows(CorruptIndexException.class, () -> SegmentFile.open(file));
    assertEquals(message, refused.getMessage());
  }

  /** The disk is full in the middle of the file of a segment. */
  @Test
  void aFullDiskLeavesTheOldIndexAndNothingHalfWritten() throws IOException {
    files =
        Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(100 * BLOCK).build());
    Path directory = files.getPath("/site/cache/index");
    IndexStore store = new IndexStore(directory, TestKey.KEY);
    StoredIndex old = index(segment(5, 5));
    store.save(old);
    List<String> before = names(directory);
    StoredIndex larger = index(segment(6, 1_000));
    IOException full = assertThrows(IOException.class, () -> store.save(larger));
    assertEquals("out of disk space", full.getMessage());
    assertEquals(before, names(directory));
    assertEquals(old.paragraphs(), store.load().orElseThrow().paragraphs());
    StoredIndex smaller = index(segment(7, 6));
    store.save(smaller);
    assertEquals(smaller.paragraphs(), store.load().orElseThrow().paragraphs());
  }

  private static StoredIndex index(LiveSegment segment) {
    return new StoredIndex(List.of(segment), Optional.empty(), Map.of());
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
