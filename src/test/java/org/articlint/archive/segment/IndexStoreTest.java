package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.Repetition;
import org.articlint.archive.column.CorruptIndexException;
import org.articlint.archive.column.FileBlocks;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers do not depend on how an archive is spread over segments, nor on what befalls a file. */
class IndexStoreTest {

  @TempDir Path directory;

  private final Map<RandomArchive, Map<String, List<Optional<Repetition>>>> expected =
      new HashMap<>();

  /**
   * In the larger archive a segment of all has lists of near forms, of which its parts have none.
   */
  @ParameterizedTest
  @CsvSource({"1, 60", "2, 60", "3, 60", "4, 60", "5, 60", "6, 60", "7, 450"})
  void anySplitIntoSegmentsGivesTheSameAnswers(long seed, int articles) {
    RandomArchive archive = new RandomArchive(seed, articles);
    Map<String, List<Optional<Repetition>>> expected =
        archive.answers(List.of(archive.segment(archive.articles.keySet())));
    assertTrue(expected.values().stream().flatMap(List::stream).anyMatch(Optional::isPresent));

    Random random = new Random(seed);
    List<Set<String>> parts = new ArrayList<>();
    for (int i = 0; i < 2 + seed % 4; i++) {
      parts.add(new TreeSet<>());
    }
    archive.articles.keySet().forEach(path -> parts.get(random.nextInt(parts.size())).add(path));
    List<LiveSegment> segments = new ArrayList<>();
    Set<String> later = new HashSet<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      // What a later segment has, an earlier one may have had otherwise.
      Set<String> withOld = new TreeSet<>(parts.get(i));
      later.stream().filter(path -> random.nextInt(3) == 0).forEach(withOld::add);
      segments.add(0, archive.segment(withOld).without(later));
      later.addAll(parts.get(i));
    }
    RandomArchive.assertSameAnswers(expected, archive.answers(segments), "in parts");
    RandomArchive.assertSameAnswers(
        expected, archive.answers(List.of(SegmentMerge.of(segments))), "merged");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void anySequenceOfEditsGivesTheAnswersOfAnAudit(long seed) throws IOException {
    RandomArchive archive = new RandomArchive(seed, 80);
    IndexStore store = new IndexStore(directory.resolve("index"), TestKey.KEY);
    store.save(index(List.of(archive.segment(archive.articles.keySet()))));
    for (int round = 0; round < 12; round++) {
      Set<String> changed = new TreeSet<>(archive.edit(1 + (int) (seed + round) % 5));
      StoredIndex stored = store.load().orElseThrow();
      List<LiveSegment> segments = new ArrayList<>();
      stored.segments().forEach(segment -> segments.add(segment.without(changed)));
      changed.retainAll(archive.articles.keySet());
      segments.add(archive.segment(changed));
      store.save(index(segments));

      StoredIndex saved = store.load().orElseThrow();
      assertEquals(archive.articles.size(), saved.articles());
      RandomArchive.assertSameAnswers(
          archive.answers(List.of(archive.segment(archive.articles.keySet()))),
          archive.answers(saved.segments()),
          "round " + round);
    }
    assertTrue(store.load().orElseThrow().segments().size() < 6, "segments are merged");
  }

  private static StoredIndex index(List<LiveSegment> segments) {
    return new StoredIndex(
        segments, Optional.of("a tree"), Map.of("articlint.yaml", new ContentHash(1, 2)));
  }

  @Test
  void whatIsSavedIsLoaded() throws IOException {
    assertEquals(Optional.empty(), new IndexStore(directory, TestKey.KEY).load());
    RandomArchive archive = new RandomArchive(7, 20);
    StoredIndex index = index(List.of(archive.segment(archive.articles.keySet())));
    IndexStore store = new IndexStore(directory.resolve("cache/index"), TestKey.KEY);
    store.save(index);
    StoredIndex loaded = store.load().orElseThrow();
    assertEquals(index.tree(), loaded.tree());
    assertEquals(index.watched(), loaded.watched());
    assertEquals(index.paragraphs(), loaded.paragraphs());
    assertEquals("*\n", Files.readString(directory.resolve("cache/.gitignore")));
  }

  @Test
  void aTruncatedFileIsNeverBelieved() throws IOException {
    RandomArchive archive = new RandomArchive(8, 30);
    for (Path file : filesOfIndex(archive)) {
      byte[] whole = Files.readAllBytes(file);
      for (int length = 0; length < whole.length; length += 1 + length / 7 + whole.length / 200) {
        Files.write(file, Arrays.copyOf(whole, length));
        assertRightOrCorrupt(archive, "cut to " + length);
      }
      Files.write(file, Arrays.copyOf(whole, whole.length - 1));
      assertRightOrCorrupt(archive, "cut by one");
      Files.write(file, whole);
    }
    assertFalse(isCorrupt(archive));
  }

  @Test
  void aFlippedByteIsNeverBelieved() throws IOException {
    RandomArchive archive = new RandomArchive(9, 30);
    Random random = new Random(9);
    int corrupt = 0;
    for (Path file : filesOfIndex(archive)) {
      byte[] whole = Files.readAllBytes(file);
      for (int at : flipped(whole.length, random)) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, damaged);
        corrupt += assertRightOrCorrupt(archive, "byte " + at) ? 1 : 0;
      }
      Files.write(file, whole);
    }
    assertTrue(corrupt > 500, "most damage is met: " + corrupt);
  }

  /**
   * The header is small and holds most meaning: every byte of it, its checksum, the beginning of
   * each block, and others at random, most of which are unused because a column begins a block.
   */
  private static Set<Integer> flipped(int length, Random random) {
    Set<Integer> flipped = new TreeSet<>();
    for (int at = 0; at < Math.min(length, 400); at++) {
      flipped.add(at);
    }
    for (int at = FileBlocks.SIZE; at < length; at += FileBlocks.SIZE) {
      flipped.add(at - 1);
      flipped.add(at);
    }
    for (int i = 0; i < 50; i++) {
      flipped.add(random.nextInt(length));
    }
    return flipped;
  }

  private List<Path> filesOfIndex(RandomArchive archive) throws IOException {
    new IndexStore(directory.resolve("index"), TestKey.KEY)
        .save(index(List.of(archive.segment(archive.articles.keySet()))));
    try (Stream<Path> files = Files.list(directory.resolve("index"))) {
      return files.toList();
    }
  }

  /** The expected answers, computed once. */
  private Map<String, List<Optional<Repetition>>> answersOfAnAudit(RandomArchive archive) {
    return expected.computeIfAbsent(
        archive, a -> a.answers(List.of(a.segment(a.articles.keySet()))));
  }

  /** Returns whether the damage was met. */
  private boolean assertRightOrCorrupt(RandomArchive archive, String what) {
    try {
      StoredIndex index =
          new IndexStore(directory.resolve("index"), TestKey.KEY).load().orElseThrow();
      RandomArchive.assertSameAnswers(
          answersOfAnAudit(archive), archive.answers(index.segments()), what);
      return false;
    } catch (CorruptIndexException e) {
      return true;
    }
  }

  private boolean isCorrupt(RandomArchive archive) {
    return assertRightOrCorrupt(archive, "as it was");
  }

  @Test
  void ofTwoWhoWriteTheLaterOneWins() throws Exception {
    RandomArchive archive = new RandomArchive(10, 25);
    IndexStore store = new IndexStore(directory.resolve("index"), TestKey.KEY);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean writes = i % 2 == 0;
        work.add(
            () -> {
              if (writes) {
                store.save(index(List.of(archive.segment(archive.articles.keySet()))));
              } else {
                store.load().ifPresent(index -> archive.answers(index.segments()));
              }
              return null;
            });
      }
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
    assertFalse(isCorrupt(archive));
  }

  @Test
  void anIndexOfAnotherVersionIsNotRead() throws IOException {
    Files.createDirectories(directory.resolve("index"));
    Files.writeString(directory.resolve("index/manifest"), "something else altogether");
    assertThrows(
        CorruptIndexException.class,
        () -> new IndexStore(directory.resolve("index"), TestKey.KEY).load());
  }
}
