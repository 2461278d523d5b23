package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files an index has: when segments are merged, kept and removed. */
class IndexStoreFilesTest {

  private FileSystem files;
  private Path directory;
  private IndexStore store;

  @BeforeEach
  void makeStore() {
    files = Jimfs.newFileSystem(Configuration.unix());
    directory = files.getPath("/site/cache/index");
    store = new IndexStore(directory, TestKey.KEY);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  /** A segment of articles, each with some paragraphs of its own. */
  private static LiveSegment segment(String prefix, int articles, int paragraphs) {
    SegmentBuilder builder = new SegmentBuilder(80);
    for (int i = 0; i < articles; i++) {
      List<String> texts = new ArrayList<>();
      for (int j = 0; j < paragraphs; j++) {
        texts.add("Text " + prefix + " of article " + i + " and paragraph " + j);
      }
      ArticleFacts facts = RandomArchive.facts(texts);
      builder.add("%s-%04d.md".formatted(prefix, i), ContentHash.NONE, facts);
    }
    return builder.build();
  }

  private int segmentsOf(LiveSegment... segments) throws IOException {
    store.save(new StoredIndex(List.of(segments), Optional.empty(), Map.of()));
    return store.load().orElseThrow().segments().size();
  }

  @ParameterizedTest
  @CsvSource({"10, 2", "11, 1"})
  void laterSegmentsOfMoreThanATenthOfTheParagraphsAreMerged(int later, int segments)
      throws IOException {
    assertEquals(segments, segmentsOf(segment("a", 10, 10), segment("b", 1, later)));
    int together = segmentsOf(segment("a", 10, 10), segment("b", 1, 5), segment("c", 1, later - 5));
    assertEquals(segments == 1, together == 1);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 1"})
  void moreThanATenthOfDeadArticlesAreMergedAway(int dead, int segments) throws IOException {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < dead - 1; i++) {
      paths.add("a-%04d.md".formatted(i));
    }
    // One is dead in each segment, and the rest of them in the first one.
    LiveSegment later = segment("b", 2, 1).without(List.of("b-0000.md"));
    assertEquals(segments, segmentsOf(segment("a", 21, 1).without(paths), later));
    assertEquals(21 - (dead - 1) + 1, store.load().orElseThrow().articles(), "no article is lost");
  }

  @Test
  void oneSegmentIsNeverMerged() throws IOException {
    LiveSegment dead = segment("a", 2, 1).without(List.of("a-0000.md"));
    assertEquals(1, segmentsOf(dead));
    assertEquals(2, store.load().orElseThrow().paragraphs());
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "6, 1"})
  void moreThanFiveSegmentsAreMerged(int segments, int expected) throws IOException {
    List<LiveSegment> all = new ArrayList<>();
    all.add(segment("a", 100, 1));
    for (int i = 1; i < segments; i++) {
      all.add(segment("b" + i, 1, 1));
    }
    assertEquals(expected, segmentsOf(all.toArray(LiveSegment[]::new)));
  }

  @Test
  void aSegmentKeepsItsFile() throws IOException {
    store.save(index(segment("a", 3, 1)));
    List<String> before = names(".segment");
    store.save(store.load().orElseThrow());
    assertEquals(before, names(".segment"));
    StoredIndex loaded = store.load().orElseThrow();
    Files.delete(directory.resolve(before.get(0)));
    store.save(loaded);
    assertEquals(1, names(".segment").size());
    assertEquals(3, store.load().orElseThrow().articles());
  }

  @Test
  void onlyOwnFilesThatNoManifestNamesAreRemovedAfterAWhile() throws IOException {
    StoredIndex index = index(segment("a", 3, 1));
    store.save(index);
    for (String name : names("")) {
      age(directory.resolve(name), 600);
    }
    age(Files.writeString(directory.resolve("old.segment"), "x"), 31);
    age(Files.writeString(directory.resolve("old.tmp"), "x"), 31);
    age(Files.writeString(directory.resolve("new.segment"), "x"), 29);
    age(Files.writeString(directory.resolve("new.tmp"), "x"), 29);
    age(Files.writeString(directory.resolve("notes.txt"), "x"), 600);
    List<String> named = names(".segment").stream().filter(n -> n.length() > 20).toList();
    store.save(store.load().orElseThrow());
    List<String> expected = new ArrayList<>(named);
    expected.addAll(List.of("manifest", "new.segment", "new.tmp", "notes.txt"));
    assertEquals(expected.stream().sorted().toList(), names(""));
  }

  private static void age(Path file, int minutes) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.from(Instant.now().minus(Duration.ofMinutes(minutes))));
  }

  @Test
  void itsBytesAreThoseOfItsFiles() throws IOException {
    store.save(index(segment("a", 100, 1), segment("b", 1, 1)));
    Files.writeString(directory.resolve("other.segment"), "not counted");
    long bytes = Files.size(directory.resolve("manifest"));
    for (LiveSegment segment : store.load().orElseThrow().segments()) {
      bytes += Files.size(directory.resolve(segment.segment().file().orElseThrow()));
    }
    assertEquals(bytes, store.bytes());
  }

  @Test
  void anIndexWhoseSegmentIsGoneIsCorrupt() throws IOException {
    store.save(index(segment("a", 3, 1)));
    Files.delete(directory.resolve(names(".segment").get(0)));
    CorruptIndexException corrupt = assertThrows(CorruptIndexException.class, store::load);
    assertTrue(String.valueOf(corrupt.getMessage()).startsWith("it cannot be read: "));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 16})
  void aManifestThatIsCutOffIsCorrupt(int length) throws IOException {
    store.save(index(segment("a", 3, 1)));
    Files.write(directory.resolve("manifest"), new byte[length]);
    CorruptIndexException corrupt = assertThrows(CorruptIndexException.class, store::load);
    // Eight zeros are the right checksum of nothing, and no code of a key.
    assertEquals(
        length < 16 ? "the manifest is damaged" : "you have not made it on this machine",
        corrupt.getMessage());
  }

  private static StoredIndex index(LiveSegment... segments) {
    return new StoredIndex(List.of(segments), Optional.empty(), Map.of());
  }

  private List<String> names(String end) throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .sorted()
          .toList();
    }
  }
}
