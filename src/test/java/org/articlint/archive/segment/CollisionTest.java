package org.articlint.archive.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.archive.ParagraphIndex;
import org.articlint.archive.RandomArchive;
import org.articlint.archive.Repetition;
import org.articlint.archive.column.Column;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.CollidingFacts;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two different texts with one fingerprint: nobody is told that they are the same. */
class CollisionTest {

  private static final String TEXT = "Queues and import scripts should be safe to run again.";
  private static final String OTHER = "Whoever is on call answers the telephone within minutes.";
  private static final ArticleFacts PROPER =
      RandomArchive.facts(List.of("An article whose paragraphs have fingerprints of their own."));

  @TempDir Path directory;

  /** What is refused leaves nothing behind: neither its article nor one of its paragraphs. */
  @Test
  void anArticleIsRefusedAsAWhole() {
    SegmentBuilder builder = new SegmentBuilder(80);
    builder.add("a.md", ContentHash.NONE, CollidingFacts.of(TEXT));
    assertThrows(
        CollisionException.class,
        () -> builder.add("b.md", ContentHash.NONE, CollidingFacts.of(TEXT, OTHER)));
    builder.add("b.md", ContentHash.NONE, PROPER);
    assertThrows(
        CollisionException.class,
        () -> builder.add("c.md", ContentHash.NONE, CollidingFacts.of(OTHER)));
    builder.add("d.md", ContentHash.NONE, CollidingFacts.of(TEXT));

    SegmentBuilder without = new SegmentBuilder(80);
    without.add("a.md", ContentHash.NONE, CollidingFacts.of(TEXT));
    without.add("b.md", ContentHash.NONE, PROPER);
    without.add("d.md", ContentHash.NONE, CollidingFacts.of(TEXT));
    assertSameColumns(without.build().segment(), builder.build().segment());
  }

  @Test
  void textsOfOneArticleMayCollideToo() {
    SegmentBuilder builder = new SegmentBuilder(80);
    assertThrows(
        CollisionException.class,
        () -> builder.add("a.md", ContentHash.NONE, CollidingFacts.of(TEXT, OTHER)));
    builder.add("a.md", ContentHash.NONE, CollidingFacts.of(TEXT, TEXT));
    Segment segment = builder.build().segment();
    assertEquals(2, segment.size());
    assertEquals(1, segment.forms().size());
    assertEquals(1, segment.formArticles().intAt(0));
  }

  private static void assertSameColumns(Segment expected, Segment actual) {
    assertEquals(bytes(expected), bytes(actual));
  }

  private static List<ByteBuffer> bytes(Segment segment) {
    return SegmentColumns.of(segment).inOrder().stream().map(Column::bytes).toList();
  }

  /** In segments of their own, where none was refused, they do not count as copies. */
  @Test
  void textsInTwoSegmentsAreNoCopies() {
    List<LiveSegment> different = List.of(segment("a.md", TEXT), segment("b.md", OTHER));
    assertEquals(Optional.empty(), repetition(different));
    List<LiveSegment> same = List.of(segment("a.md", TEXT), segment("b.md", TEXT));
    assertEquals(2, repetition(same).orElseThrow().articles());
  }

  private static LiveSegment segment(String path, String text) {
    SegmentBuilder builder = new SegmentBuilder(80);
    builder.add(path, ContentHash.NONE, CollidingFacts.of(text));
    return builder.build();
  }

  private static Optional<Repetition> repetition(List<LiveSegment> segments) {
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(2, 60, 80), segments, RandomArchive.NO_TEXTS);
    return index.repetition(index.article("a.md", CollidingFacts.of(TEXT)), 0, 5);
  }

  @Test
  void collidingSegmentsAreSavedUnmerged() throws IOException {
    List<LiveSegment> segments = List.of(segment("a.md", TEXT), segment("b.md", OTHER));
    IndexStore store = new IndexStore(directory.resolve("index"), TestKey.KEY);
    store.save(new StoredIndex(segments, Optional.empty(), Map.of()));
    assertEquals(2, store.load().orElseThrow().segments().size());
    List<LiveSegment> equal = List.of(segment("a.md", TEXT), segment("b.md", TEXT));
    store.save(new StoredIndex(equal, Optional.empty(), Map.of()));
    assertEquals(1, store.load().orElseThrow().segments().size());
  }
}
