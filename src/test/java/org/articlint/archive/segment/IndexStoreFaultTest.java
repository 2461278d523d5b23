package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.column.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that fails at any step leaves the old index or the new one, never half of one. */
class IndexStoreFaultTest {

  @TempDir Path directory;

  private static StoredIndex index(long seed, int articles) {
    RandomArchive archive = new RandomArchive(seed, articles);
    LiveSegment segment = archive.segment(archive.articles.keySet());
    return new StoredIndex(List.of(segment), Optional.of("tree of " + seed), Map.of());
  }

  /** A store whose writer is stopped before one of its steps. */
  private static IndexStore failingAt(Path directory, int step) {
    AtomicInteger left = new AtomicInteger(step);
    return new IndexStore(
        directory,
        TestKey.KEY,
        () -> {
          if (left.getAndDecrement() == 0) {
            throw new UncheckedIOException(new IOException("stopped"));
          }
        });
  }

  /** Before each step the writer is stopped; the last one comes after the manifest is in place. */
  @Test
  void aStoppedWriterLeavesTheOldIndexOrTheNewOne() throws IOException {
    StoredIndex old = index(1, 20);
    StoredIndex replacement = index(2, 30);
    int steps = 0;
    boolean isStopped = true;
    String last = "";
    while (isStopped) {
      Path index = directory.resolve(steps + "/index");
      new IndexStore(index, TestKey.KEY).save(old);
      isStopped = isStoppedAt(failingAt(index, steps), replacement);
      StoredIndex loaded = new IndexStore(index, TestKey.KEY).load().orElseThrow();
      String tree = loaded.tree().orElseThrow();
      boolean isNew = tree.equals("tree of 2");
      StoredIndex expected = isNew ? replacement : old;
      assertEquals(expected.tree(), loaded.tree(), "stopped before step " + steps);
      assertEquals(expected.articles(), loaded.articles(), "stopped before step " + steps);
      assertEquals(expected.paragraphs(), loaded.paragraphs(), "stopped before step " + steps);
      assertTrue(isNew || !last.equals("tree of 2"), "once it is new it stays new");
      last = tree;
      new IndexStore(index, TestKey.KEY).save(replacement);
      assertEquals(
          replacement.tree(), new IndexStore(index, TestKey.KEY).load().orElseThrow().tree());
      steps++;
    }
    assertEquals("tree of 2", last);
    assertEquals(7, steps, "six steps, and one run to the end");
  }

  private static boolean isStoppedAt(IndexStore store, StoredIndex index) throws IOException {
    try {
      store.save(index);
      return false;
    } catch (UncheckedIOException e) {
      return true;
    }
  }

  /** Without an index from before there is none until all of it is in place. */
  @Test
  void aStoppedFirstWriterLeavesNoIndex() {
    for (int step = 0; step < 5; step++) {
      Path index = directory.resolve(step + "/index");
      IndexStore store = failingAt(index, step);
      assertThrows(UncheckedIOException.class, () -> store.save(index(3, 10)));
      assertEquals(
          Optional.empty(),
          new IndexStore(index, TestKey.KEY).load(),
          "stopped before step " + step);
    }
  }

  /** A process that was killed in the middle of a file leaves it under its temporary name. */
  @Test
  void halfWrittenFilesAreIgnored() throws IOException {
    Path index = directory.resolve("site/index");
    StoredIndex old = index(4, 10);
    new IndexStore(index, TestKey.KEY).save(old);
    Files.writeString(index.resolve("a.segment.tmp"), "LINT");
    Files.writeString(index.resolve("b.segment"), "LINT");
    Files.writeString(index.resolve("manifest.tmp"), "LI");
    assertEquals(
        old.paragraphs(), new IndexStore(index, TestKey.KEY).load().orElseThrow().paragraphs());
  }

  @Test
  void aFileInThePlaceOfTheIndexIsToldInWords() throws IOException {
    Path file = Files.createFile(directory.resolve("index"));
    IndexStore store = new IndexStore(file.resolve("archive"), TestKey.KEY);
    String message = assertThrows(CorruptIndexException.class, store::load).getMessage();
    assertEquals("it cannot be read: Not a directory", message);
  }
}
