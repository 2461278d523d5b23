package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.Totals;
import org.articlint.archive.text.ArticleFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which article has nearly all of the text of another. */
class ArticleCopiesTest {

  private static final int SHARE = 90;

  private final Map<String, List<String>> articles = new TreeMap<>();

  /** Sentences of ten words that only the same name and number have. */
  private static String sentences(String name, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                IntStream.range(0, 10)
                    .mapToObj(word -> name + i + "x" + word)
                    .collect(Collectors.joining(" ", "", ".")))
        .collect(Collectors.joining(" "));
  }

  private Optional<ArticleCopy> copy(String path) {
    return copies(List.of(segment(articles.keySet()))).get(path);
  }

  private Optional<String> named(String path) {
    return copy(path).map(copy -> copy.path() + " " + copy.share());
  }

  private LiveSegment segment(Set<String> paths) {
    RandomArchive archive = new RandomArchive(1, 0);
    archive.articles.putAll(articles);
    return archive.segment(paths);
  }

  private Map<String, Optional<ArticleCopy>> copies(List<LiveSegment> segments) {
    ParagraphIndex index =
        new ParagraphIndex(
            new ParagraphIndex.Settings(3, 60, RandomArchive.SIMILARITY),
            segments,
            RandomArchive.NO_TEXTS);
    Map<String, Optional<ArticleCopy>> copies = new TreeMap<>();
    articles.forEach(
        (path, texts) ->
            copies.put(
                path, index.copy(index.article(path, RandomArchive.facts(path, texts)), SHARE)));
    return copies;
  }

  @ParameterizedTest
  @CsvSource({"89, 0", "90, 90", "91, 91", "100, 100"})
  void aCopyHasNearlyAllOfTheText(int shared, int expected) {
    articles.put(
        "a.md", List.of(sentences("b", 0, 100 - shared) + " Yes.", sentences("a", 0, shared)));
    articles.put("c.md", List.of(sentences("a", 0, shared) + " Yes."));
    assertEquals(expected, copy("a.md").map(ArticleCopy::share).orElse(0));
  }

  /** Whether there may be candidates is asked before there is a segment. */
  @ParameterizedTest
  @CsvSource({"89, false", "90, true"})
  void ownSentencesRuleOutCandidates(int shared, boolean expected) {
    List<String> texts = List.of(sentences("b", 0, 100 - shared), sentences("a", 0, shared));
    ArticleFacts facts = RandomArchive.facts("a.md", texts);
    Neighbourhood neighbourhood = new Neighbourhood("a.md", facts);
    for (HeldText held : HeldText.of(RandomArchive.facts(List.of(sentences("a", 0, shared))))) {
      neighbourhood.total(held.key(), new Totals.Total(2, 2));
    }
    assertEquals(expected, neighbourhood.hasCopyCandidates(SHARE));
  }

  /** The longer one has more to say. */
  @Test
  void anArticleIsNoCopyOfItsExcerpt() {
    articles.put("long.md", List.of(sentences("a", 0, 20), sentences("b", 0, 20)));
    articles.put("short.md", List.of(sentences("a", 0, 20)));
    assertEquals(Optional.empty(), copy("long.md"));
    assertEquals(Optional.of("long.md 100"), named("short.md"));
  }

  /** What two others have together is not the text of one. */
  @Test
  void theTextIsThatOfOneArticle() {
    articles.put("a.md", List.of(sentences("a", 0, 10), sentences("b", 0, 10)));
    articles.put("b.md", List.of(sentences("a", 0, 10)));
    articles.put("c.md", List.of(sentences("b", 0, 10)));
    assertEquals(Optional.empty(), copy("a.md"));
  }

  @Test
  void ofSeveralTheOneWithMostIsNamedAndOfEqualOnesTheFirst() {
    articles.put("a.md", List.of(sentences("a", 0, 95)));
    articles.put("b.md", List.of(sentences("a", 0, 100)));
    articles.put("c.md", List.of(sentences("a", 0, 100)));
    articles.put("d.md", List.of(sentences("a", 0, 100)));
    assertEquals(Optional.of("b.md 100"), named("c.md"));
    assertEquals(Optional.of("c.md 100"), named("b.md"));
    assertEquals(Optional.of("b.md 100"), named("a.md"));
  }

  @Test
  void anotherVersionOfTheDocumentationIsNoCopy() {
    articles.put("docs/v1.0/a.md", List.of(sentences("a", 0, 20)));
    articles.put("docs/v2.0/a.md", List.of(sentences("a", 0, 20)));
    articles.put("docs/v2.0/b.md", List.of(sentences("b", 0, 20)));
    articles.put("docs/v2.0/moved/b.md", List.of(sentences("b", 0, 20)));
    assertEquals(Optional.empty(), copy("docs/v2.0/a.md"));
    assertEquals(Optional.of("docs/v2.0/b.md 100"), named("docs/v2.0/moved/b.md"));
  }

  /** Each sentence of the template is in more articles than are looked at; a name tells them. */
  @Test
  void theArticlesOfATemplateAreFoundToo() {
    for (int i = 0; i < 60; i++) {
      articles.put("t%02d.md".formatted(i), List.of(sentences("a", 0, 20), "It is number " + i));
    }
    assertEquals(Optional.of("t00.md 98"), named("t59.md"));
  }

  /** Thirty other articles have the twelve sentences in front; the copy is the last of all. */
  @Test
  void theRarestSentencesAreLookedUp() {
    articles.put("a.md", List.of(sentences("a", 0, 100)));
    for (int i = 10; i < 40; i++) {
      articles.put("b" + i + ".md", List.of(sentences("a", 0, 12)));
    }
    articles.put("c.md", List.of(sentences("a", 0, 100)));
    assertEquals(Optional.of("c.md 100"), named("a.md"));
  }

  /** Each of the sentences that are looked up is in four articles, and only one of them has all. */
  @Test
  void theArticlesWithMostOfTheRarestSentencesAreCompared() {
    articles.put("a.md", List.of(sentences("a", 0, 100)));
    for (int i = 10; i < 21; i++) {
      articles.put("b" + i + ".md", List.of(sentences("a", i - 10, i - 9)));
      articles.put("c" + i + ".md", List.of(sentences("a", i - 10, i - 9)));
    }
    articles.put("d.md", List.of(sentences("a", 11, 100)));
    articles.put("e.md", List.of(sentences("a", 11, 100)));
    articles.put("f.md", List.of(sentences("a", 0, 100)));
    assertEquals(Optional.of("f.md 100"), named("a.md"));
  }

  /** The copy lacks as many words as it may, just those that are in the fewest articles. */
  @Test
  void aCopyMayLackAllOfTheRarestSentences() {
    articles.put("a.md", List.of(sentences("a", 0, 10), sentences("b", 0, 90)));
    articles.put("b.md", List.of(sentences("a", 0, 10)));
    articles.put("c.md", List.of(sentences("b", 0, 90)));
    articles.put("d.md", List.of(sentences("b", 0, 90)));
    assertEquals(Optional.of("c.md 90"), named("a.md"));
  }

  /** A segment of all and any parts of it, some of them outdated, give the same answers. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anySplitIntoSegmentsGivesTheSameAnswers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      int from = random.nextInt(20) * 2;
      int until = from + 18 + random.nextInt(4);
      String folder = random.nextInt(3) == 0 ? "docs/v%s.0/".formatted(random.nextInt(2)) : "";
      articles.put("%sa%02d.md".formatted(folder, i), List.of(sentences("a", from, until)));
    }
    articles.put("own.md", List.of(sentences("own", 0, 20)));
    Map<String, Optional<ArticleCopy>> expected = copies(List.of(segment(articles.keySet())));
    assertTrue(expected.values().stream().anyMatch(Optional::isPresent));
    assertTrue(expected.values().stream().anyMatch(Optional::isEmpty));
    List<Set<String>> parts = List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    articles.keySet().forEach(path -> parts.get(random.nextInt(parts.size())).add(path));
    List<LiveSegment> segments = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Set<String> withOld = new TreeSet<>(parts.get(i));
      Set<String> old = parts.get((i + 1) % parts.size());
      withOld.addAll(old);
      segments.add(segment(withOld).without(old));
    }
    assertEquals(expected, copies(segments));
  }
}
