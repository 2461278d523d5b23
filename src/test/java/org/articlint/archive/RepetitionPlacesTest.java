package org.articlint.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.archive.Repetition.Stage;
import org.articlint.archive.segment.LiveSegment;
import org.articlint.archive.segment.SegmentBuilder;
import org.articlint.archive.text.ArticleFacts;
import org.articlint.archive.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many words make a repetition by sentences, what is allowed, and which places are named. */
class RepetitionPlacesTest {

  /** Six words, the fewest of a sentence that is compared. */
  private static final String SHARED = "Ask the team on call first. ";

  private final Map<String, List<String>> articles = new TreeMap<>();
  private ArticleFacts allowed = RandomArchive.NO_TEXTS;

  /** At least 60 percent of the words are in shared sentences. */
  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void sentencesAreSharedByTheirShareOfTheWords(int otherWords, boolean isFound) {
    articles.put("a.md", List.of(SHARED + "It " + "very ".repeat(otherWords - 1)));
    articles.put("b.md", List.of("Nothing else here.", SHARED + "Words of quite another kind."));
    Optional<Repetition> found = repetition("a.md", 9);
    assertEquals(isFound ? Optional.of(6) : Optional.empty(), found.map(Repetition::words));
  }

  @Test
  void anAllowedSentenceIsNotShared() {
    articles.put("a.md", List.of(SHARED + "It is late."));
    articles.put("b.md", List.of(SHARED + "She went home."));
    assertEquals(Optional.of(Stage.SENTENCES), repetition("a.md", 9).map(Repetition::stage));
    allowed = RandomArchive.facts(List.of(SHARED, "Another text that may be repeated at will."));
    assertEquals(Optional.empty(), repetition("a.md", 9));
  }

  @Test
  void placesOfSentencesAreOtherArticlesEachOnce() {
    String second = "Write down what you have found out. ";
    articles.put("a.md", List.of(SHARED + second, SHARED + "It is late."));
    articles.put("b.md", List.of("Something else here.", SHARED + second + "Then go home."));
    articles.put("c.md", List.of(SHARED + "It was early."));
    articles.put("d.md", List.of(second + "It was early.", SHARED));
    assertEquals(List.of("b.md:3", "c.md:1", "d.md:3"), places("a.md", 9));
    assertEquals(List.of("b.md:3", "c.md:1"), places("a.md", 2));
    assertEquals(List.of("b.md:3"), places("a.md", 1));
  }

  @Test
  void placesOfTheSameParagraphAreOtherArticlesUpToTheMost() {
    String text = SHARED + "It is late.";
    articles.put("a.md", List.of(text));
    articles.put("b.md", List.of("Something else here.", text));
    articles.put("c.md", List.of(text));
    articles.put("d.md", List.of(text));
    assertEquals(List.of("b.md:3", "c.md:1", "d.md:1"), places("a.md", 3));
    assertEquals(List.of("b.md:3", "c.md:1"), places("a.md", 2));
    assertEquals(Optional.of(4), repetition("a.md", 1).map(Repetition::articles));
  }

  /** Another version of the documentation is no other article, and no place. */
  @Test
  void otherVersionsAreNoPlaces() {
    for (String path : List.of("docs/v1.0/a.md", "docs/v2.0/a.md", "docs/v2.0/b.md", "x.md")) {
      articles.put(path, List.of(SHARED + "It is number " + articles.size()));
    }
    assertEquals(List.of("x.md:1"), places("docs/v1.0/a.md", 9));
    assertEquals(List.of("docs/v2.0/b.md:1", "x.md:1"), places("docs/v2.0/a.md", 9));
  }

  @Test
  void anArticleThatIsNotInTheIndexIsAnError() {
    articles.put("a.md", List.of(SHARED));
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> index().article("b.md", RandomArchive.NO_TEXTS));
    assertEquals("the index does not know b.md", error.getMessage());
  }

  private Optional<Repetition> repetition(String path, int maxPlaces) {
    ParagraphIndex index = index();
    ArticleFacts facts = RandomArchive.facts(articles.get(path));
    return index.repetition(index.article(path, facts), 0, maxPlaces);
  }

  private List<String> places(String path, int maxPlaces) {
    List<Repetition.Copy> copies = repetition(path, maxPlaces).orElseThrow().copies();
    return copies.stream()
        .map(Repetition.Copy::place)
        .map(place -> place.path() + ":" + place.line())
        .toList();
  }

  private ParagraphIndex index() {
    SegmentBuilder builder = new SegmentBuilder(RandomArchive.SIMILARITY);
    articles.forEach(
        (path, texts) -> builder.add(path, ContentHash.NONE, RandomArchive.facts(texts)));
    List<LiveSegment> segments = List.of(builder.build());
    return new ParagraphIndex(
        new ParagraphIndex.Settings(2, 60, RandomArchive.SIMILARITY), segments, allowed);
  }
}
