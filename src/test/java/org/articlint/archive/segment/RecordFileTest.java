package org.articlint.archive.segment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFileTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final ContentHash ONE = new ContentHash(1, 10);
  private static final ContentHash TWO = new ContentHash(2, 20);
  private static final byte[] BYTES = "what is kept".getBytes(UTF_8);

  @TempDir Path parent;
  private Path file;
  private KeyedHash mine;

  @BeforeEach
  void makeKey() {
    file = parent.resolve("cache/a.records");
    mine = new IndexKey(Optional.of(parent.resolve("home/key"))).hash().orElseThrow();
  }

  private void add(
      RecordWriter writer, ContentHash key, byte[] bytes, LocalDate from, LocalDate to) {
    writer.add(
        new RecordWriter.Entry(key, mine.code(bytes), from.toEpochDay(), to.toEpochDay()), bytes);
  }

  private void write(Path to) throws IOException {
    try (RecordWriter writer = new RecordWriter(to, mine)) {
      add(writer, ONE, BYTES, LocalDate.MIN, LocalDate.MAX);
      add(writer, TWO, new byte[0], TODAY.minusDays(1), TODAY);
      writer.finish();
    }
  }

  private Optional<byte[]> read(ContentHash key, LocalDate day) {
    try (RecordFile records = RecordFile.open(file, mine, day).orElseThrow()) {
      return records.get(key);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.sorted().toList();
    }
  }

  @Test
  void recordsAreFoundByTheirKeys() throws IOException {
    assertTrue(RecordFile.open(file, mine, TODAY).isEmpty());
    write(file);
    assertArrayEquals(BYTES, read(ONE, TODAY).orElseThrow());
    assertArrayEquals(new byte[0], read(TWO, TODAY).orElseThrow());
    assertTrue(read(new ContentHash(1, 20), TODAY).isEmpty());
    assertEquals(List.of(file.resolveSibling(".gitignore"), file), files());
  }

  /** What does not fit is left out, and a smaller record after it may fit. */
  @ParameterizedTest
  @CsvSource({
    "12, 9, true, true, false",
    "13, 9, true, true, true",
    "11, 9, false, true, true",
    "1, 9, false, true, true",
    "0, 9, false, true, false",
    "13, 2, true, true, false",
    "13, 1, true, false, false",
  })
  void aFileHoldsSoMuch(long bytes, int records, boolean first, boolean second, boolean third)
      throws IOException {
    ContentHash three = new ContentHash(3, 30);
    try (RecordWriter writer = new RecordWriter(file, mine, bytes, records)) {
      add(writer, ONE, BYTES, LocalDate.MIN, LocalDate.MAX);
      add(writer, TWO, new byte[0], LocalDate.MIN, LocalDate.MAX);
      add(writer, three, new byte[] {1}, LocalDate.MIN, LocalDate.MAX);
      writer.finish();
    }
    assertEquals(first, read(ONE, TODAY).isPresent());
    assertEquals(second, read(TWO, TODAY).isPresent());
    assertEquals(third, read(three, TODAY).isPresent());
    assertEquals(512L * 1024 * 1024, RecordWriter.MAX_BYTES);
    assertEquals(1_048_576, RecordFile.MAX_RECORDS);
  }

  @Test
  void recordsHoldOnTheirDays() throws IOException {
    write(file);
    assertTrue(read(TWO, TODAY.minusDays(2)).isEmpty());
    assertTrue(read(TWO, TODAY.minusDays(1)).isPresent());
    assertTrue(read(TWO, TODAY).isPresent());
    assertTrue(read(TWO, TODAY.plusDays(1)).isEmpty());
    assertTrue(read(ONE, LocalDate.MIN).isPresent());
    assertTrue(read(ONE, LocalDate.MAX).isPresent());
  }

  @Test
  void noDamageIsRead() throws IOException {
    write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(file, damaged);
      Optional<RecordFile> records = RecordFile.open(file, mine, TODAY);
      records.flatMap(open -> open.get(ONE)).ifPresent(b -> assertArrayEquals(BYTES, b));
      assertEquals(bit < BYTES.length * Byte.SIZE, records.isPresent(), "bit " + bit);
      assertTrue(records.flatMap(open -> open.get(ONE)).isEmpty(), "bit " + bit);
      records.ifPresent(RecordFile::close);
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertTrue(RecordFile.open(file, mine, TODAY).isEmpty());
    }
  }

  @Test
  void aFileOfSomebodyElseIsNotRead() throws IOException {
    write(file);
    KeyedHash theirs = new IndexKey(Optional.of(parent.resolve("their/key"))).hash().orElseThrow();
    assertTrue(RecordFile.open(file, theirs, TODAY).isEmpty());
    Path link = Files.createSymbolicLink(file.resolveSibling("link.records"), file);
    assertTrue(RecordFile.open(link, mine, TODAY).isEmpty(), "a link");
    Files.delete(file);
    assertTrue(RecordFile.open(Files.createDirectory(file), mine, TODAY).isEmpty(), "a directory");
  }

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    write(file);
    try (RecordFile old = RecordFile.open(file, mine, TODAY).orElseThrow()) {
      try (RecordWriter writer = new RecordWriter(file, mine);
          RecordWriter other = new RecordWriter(file, mine)) {
        assertTrue(old.copy(ONE, writer));
        assertFalse(old.copy(new ContentHash(3, 3), writer));
        add(other, TWO, BYTES, TODAY, TODAY);
        assertTrue(read(TWO, TODAY).orElseThrow().length == 0, "not finished");
        writer.finish();
        assertTrue(read(TWO, TODAY).isEmpty());
        other.finish();
      }
      assertArrayEquals(BYTES, read(TWO, TODAY).orElseThrow(), "the later one wins");
      assertArrayEquals(BYTES, old.get(ONE).orElseThrow(), "an open one stays");
    }
  }

  @Test
  void anUnfinishedFileIsRemoved() throws IOException {
    write(file);
    try (RecordWriter writer = new RecordWriter(file, mine)) {
      add(writer, ONE, new byte[1], TODAY, TODAY);
    }
    assertArrayEquals(BYTES, read(ONE, TODAY).orElseThrow());
    assertEquals(2, files().size());
  }

  @Test
  void theOldestOfManyFilesAreRemoved() throws IOException {
    for (int i = 0; i < 6; i++) {
      Path each = file.resolveSibling(i + ".records");
      write(each);
      Files.setLastModifiedTime(each, FileTime.fromMillis(1_000_000L * (6 - i)));
    }
    Path killed = Files.createFile(file.resolveSibling("killed.tmp"));
    Files.setLastModifiedTime(killed, FileTime.fromMillis(0));
    Path running = Files.createFile(file.resolveSibling("running.tmp"));
    write(file);
    List<String> names = files().stream().map(each -> "" + each.getFileName()).toList();
    assertEquals(
        List.of(".gitignore", "0.records", "1.records", "2.records", "a.records", "running.tmp"),
        names);
    assertTrue(Files.exists(running));
  }

  @Test
  void nothingIsWrittenInThePlaceOfAFile() throws IOException {
    Files.createFile(file.getParent());
    assertThrows(IOException.class, () -> new RecordWriter(file, mine));
  }
}
