package org.articlint.archive;

import static org.articlint.archive.SmallArchive.changed;
import static org.articlint.archive.SmallArchive.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.column.TooManyCandidatesException;
import org.articlint.archive.segment.LiveSegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many articles have a near copy, and which of the copies are named. */
class NearCopiesTest {

  /** A copy with up to three other words is near. */
  private static final String TEXT = words("said", 30);

  private final RandomArchive archive = new RandomArchive(1, 0);
  private int minArticles = 2;

  private void add(String path, String text) {
    archive.articles.put(path, List.of(text));
  }

  private Optional<Repetition> repetition(String path, int maxPlaces) {
    return repetition(path, maxPlaces, List.of(archive.segment(archive.articles.keySet())));
  }

  private Optional<Repetition> repetition(String path, int maxPlaces, List<LiveSegment> segments) {
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(minArticles, 60, RandomArchive.SIMILARITY),
            segments,
            RandomArchive.NO_TEXTS);
    IndexedArticle asked =
        index.article(path, RandomArchive.facts(path, archive.articles.get(path)));
    return index.repetition(asked, 0, maxPlaces);
  }

  private static List<String> copies(Optional<Repetition> found) {
    return found.orElseThrow().copies().stream()
        .map(copy -> copy.place().path() + " " + copy.likeness())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"3, 27", "4, 0"})
  void aCopyIsNearUpToSomeOtherWords(int otherWords, int common) {
    add("a.md", TEXT);
    add("b.md", changed(TEXT, 8, otherWords));
    assertEquals(common, repetition("a.md", 9).map(Repetition::words).orElse(0));
  }

  private void addNearAndEqualCopies() {
    minArticles = 6;
    add("a.md", TEXT);
    add("b.md", changed(TEXT, 8, 3));
    add("c.md", changed(TEXT, 11, 2));
    add("d.md", changed(TEXT, 14, 1));
    add("e.md", changed(TEXT, 15, 1));
    add("f.md", TEXT);
  }

  /** Of equally near ones the first by its path. */
  @Test
  void theMostLiteralCopiesAreNamedFirst() {
    addNearAndEqualCopies();
    Optional<Repetition> found = repetition("a.md", 9);
    assertEquals(
        List.of("f.md SAME", "d.md NEAR", "e.md NEAR", "c.md NEAR", "b.md NEAR"), copies(found));
    Repetition repetition = found.orElseThrow();
    assertEquals(Stage.NEAR, repetition.stage());
    assertEquals(6, repetition.articles());
    assertEquals(29, repetition.words());
    assertEquals(Optional.of(1), repetition.nearest());
    assertFalse(repetition.hasOtherNames());
  }

  @Test
  void theNearestCopyAlwaysHasAPlace() {
    addNearAndEqualCopies();
    assertEquals(List.of("f.md SAME", "d.md NEAR", "e.md NEAR"), copies(repetition("a.md", 3)));
    assertEquals(List.of("f.md SAME", "d.md NEAR"), copies(repetition("a.md", 2)));
    assertEquals(List.of("d.md NEAR"), copies(repetition("a.md", 1)));
    assertEquals(List.of(), copies(repetition("a.md", 0)));
  }

  @Test
  void theOrderIsTheSameWhateverSegmentsTheCopiesAreIn() {
    addNearAndEqualCopies();
    LiveSegment first = archive.segment(List.of("a.md", "b.md"));
    LiveSegment second = archive.segment(List.of("d.md"));
    LiveSegment third = archive.segment(List.of("c.md", "e.md", "f.md"));
    Optional<Repetition> expected = repetition("a.md", 9);
    assertEquals(expected, repetition("a.md", 9, List.of(first, second, third)));
    assertEquals(expected, repetition("a.md", 9, List.of(third, second, first)));
  }

  /** The second has its own name in place of the first one's; the third speaks of the first. */
  @Test
  void copiesWithTheSameAndWithOtherNamesCountTogether() {
    minArticles = 3;
    String name = RandomArchive.names("a.md").get(0);
    add("a.md", TEXT + " " + name);
    add("b.md", TEXT + " " + RandomArchive.names("b.md").get(0));
    add("c.md", TEXT + " " + name);
    Repetition found = repetition("a.md", 9).orElseThrow();
    assertEquals(Stage.SLOTS, found.stage());
    assertEquals(3, found.articles());
    assertEquals(31, found.words());
    assertTrue(found.hasOtherNames());
    assertEquals(Optional.empty(), found.nearest());
    minArticles = 4;
    assertEquals(Optional.empty(), repetition("a.md", 9));
    add("d.md", changed(TEXT, 8, 1) + " " + RandomArchive.names("d.md").get(0));
    assertEquals(List.of("c.md SAME", "b.md SLOTS", "d.md NEAR"), copies(repetition("a.md", 9)));
  }

  /** Each of the copies has another word in the same place. */
  @ParameterizedTest
  @CsvSource({"2, 48, 49, false", "2, 49, 50, true", "2, 70, 50, true", "55, 70, 55, true"})
  void countingStopsAtFiftyArticlesUnlessMoreMakeARepetition(
      int min, int copies, int articles, boolean isAtLeast) {
    minArticles = min;
    add("a.md", TEXT);
    for (int i = 0; i < copies; i++) {
      add("b%02d.md".formatted(i), TEXT.replace("said15", "new" + i));
    }
    Repetition found = repetition("a.md", 9).orElseThrow();
    assertEquals(articles, found.articles());
    assertEquals(isAtLeast, found.atLeast());
  }

  @Test
  void countingStopsAmongArticlesWithTheSameNearCopyToo() {
    add("a.md", TEXT);
    for (int i = 0; i < 70; i++) {
      add("b%02d.md".formatted(i), changed(TEXT, 8, 1));
    }
    assertEquals(50, repetition("a.md", 9).orElseThrow().articles());
  }

  /** Which 50 of 90 are counted, so that the nearest of them is named, is no matter of segments. */
  @Test
  void theSameCopiesAreCountedWhateverSegmentsTheyAreIn() {
    add("a.md", TEXT);
    for (int i = 0; i < 90; i++) {
      add("b%02d.md".formatted(i), changed(TEXT, 4, i % 3).replace("said15", "new" + i));
    }
    List<Set<String>> parts = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    archive
        .articles
        .keySet()
        .forEach(path -> parts.get(Math.floorMod(path.hashCode(), 3)).add(path));
    List<LiveSegment> segments = new ArrayList<>();
    parts.forEach(paths -> segments.add(archive.segment(paths)));
    assertEquals(repetition("a.md", 50), repetition("a.md", 50, segments));
  }

  @Test
  void versionsOfAnArticleCountOnce() {
    add("docs/v1.0/a.md", TEXT);
    add("docs/v2.0/a.md", TEXT);
    assertEquals(Optional.empty(), repetition("docs/v1.0/a.md", 9));
    add("docs/v2.0/a.md", changed(TEXT, 8, 1));
    assertEquals(Optional.empty(), repetition("docs/v1.0/a.md", 9));
    add("x.md", changed(TEXT, 11, 1));
    assertEquals(List.of("x.md NEAR"), copies(repetition("docs/v1.0/a.md", 9)));
    assertEquals(2, repetition("x.md", 9).orElseThrow().articles());
    minArticles = 3;
    assertEquals(Optional.empty(), repetition("x.md", 9));
  }

  /** Each has another word in the same place. */
  private static List<String> variants(int count) {
    List<String> variants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      variants.add(TEXT.replace("said15", "new" + i));
    }
    return variants;
  }

  /** On both sides of the number of paragraphs from which on those of others are listed first. */
  @ParameterizedTest
  @CsvSource({"1000", "1001", "1500", "6000"})
  void anArticleFullOfVariantsIsComparedWithOtherArticlesOnly(int count) {
    archive.articles.put("a.md", variants(count));
    add("b.md", words("other", 30));
    assertEquals(Optional.empty(), repetition("a.md", 9));
    add("c.md", TEXT);
    assertEquals(List.of("c.md NEAR"), copies(repetition("a.md", 9)));
    assertEquals(List.of("a.md NEAR"), copies(repetition("c.md", 9)));
  }

  /** Comparing each with each takes minutes. */
  @Test
  void manyVariantsInOneArticleTakeLittleTime() {
    archive.articles.put("a.md", variants(12_000));
    add("b.md", words("other", 30));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertEquals(
                List.of(),
                archive
                    .answers(List.of(archive.segment(List.of("a.md", "b.md"))))
                    .get("a.md")
                    .stream()
                    .flatMap(Optional::stream)
                    .toList()));
  }

  /** Most of the others come after the first candidates, of which one article has nearly all. */
  @Test
  void articlesAreFoundBehindTheVariantsOfOne() {
    minArticles = 12;
    add("a.md", TEXT);
    archive.articles.put("b.md", variants(500));
    for (int i = 0; i < 10; i++) {
      add("c%d.md".formatted(i), TEXT.replace("said15", "last" + i));
    }
    assertEquals(12, repetition("a.md", 9).orElseThrow().articles());
    minArticles = 13;
    assertEquals(Optional.empty(), repetition("a.md", 9));
  }

  /** The index may hold an article as it was before it changed. */
  @Test
  void variantsThatAnArticleHadOnceAreNotComparedWithThoseItHas() {
    archive.articles.put("a.md", variants(6_000));
    LiveSegment once = archive.segment(List.of("a.md")).without(List.of("a.md"));
    assertEquals(0, found("a.md", archive.segment(List.of("a.md")), once));
    add("b.md", TEXT);
    assertEquals(
        6_000,
        found("a.md", archive.segment(List.of("a.md")), once, archive.segment(List.of("b.md"))));
  }

  @Test
  void twoArticlesFullOfVariantsAreComparedUpToALimit() {
    archive.articles.put("a.md", variants(1_200));
    archive.articles.put("b.md", variants(1_220).subList(1_200, 1_220));
    assertEquals(1_200, found("a.md", archive.segment(List.of("a.md", "b.md"))));
    archive.articles.put("b.md", variants(2_400).subList(1_200, 2_400));
    LiveSegment segment = archive.segment(List.of("a.md", "b.md"));
    assertThrows(TooManyCandidatesException.class, () -> found("a.md", segment));
  }

  @ParameterizedTest
  @CsvSource({"3000, 1", "3001, 0"})
  void textsOfManyWordsAreComparedWithEqualOnesOnly(int words, int near) {
    String text = words("w", words);
    add("a.md", text);
    add("b.md", changed(text, 8, 1));
    LiveSegment both = archive.segment(List.of("a.md", "b.md"));
    assertEquals(near, found("a.md", both));
    assertEquals(
        near, found("a.md", archive.segment(List.of("a.md")), archive.segment(List.of("b.md"))));
    add("c.md", text);
    assertEquals(1, found("a.md", archive.segment(List.of("a.md", "b.md", "c.md"))));
  }

  /** Counts the paragraphs of an article that are repeated. */
  private long found(String path, LiveSegment... segments) {
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(minArticles, 60, RandomArchive.SIMILARITY),
            List.of(segments),
            RandomArchive.NO_TEXTS);
    List<String> paragraphs = archive.articles.get(path);
    IndexedArticle asked = index.article(path, RandomArchive.facts(path, paragraphs));
    return IntStream.range(0, paragraphs.size())
        .filter(i -> index.repetition(asked, i, 3).isPresent())
        .count();
  }
}
