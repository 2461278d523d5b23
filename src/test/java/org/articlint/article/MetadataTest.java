package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

  private static Scalar scalar(String text, int at) {
    return new Scalar(text, true, new Span(at, at + text.length()));
  }

  private static Entry entry(String key, int at, Value value) {
    return new Entry(key, new Span(at, at + key.length()), value);
  }

  private static Metadata of(Entry... entries) {
    return new Metadata(new Mapping(List.of(entries), new Span(0, 1_000)));
  }

  private static List<String> values(Metadata metadata, String... paths) {
    return metadata.scalars(List.of(paths)).stream().map(Scalar::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "last_reviewed, Last-Reviewed, true",
    "last_reviewed, last reviewed, true",
    "last_reviewed, lastReviewed, true",
    "last_reviewed, last_review, false",
    "last_review, last_reviewed, false",
    "last_reviewed, least_reviewed, false",
    "a_, _a, true",
    "größe, GRÖSSE, false",
    "größe, Größe, true",
    "gr-öße, GröSSe, false",
    "'', _, true",
    "'', a, false",
  })
  void keysAreComparedWithoutCaseAndSeparators(String key, String path, boolean same) {
    assertEquals(same ? List.of("v") : List.of(), values(of(entry(key, 0, scalar("v", 20))), path));
    assertEquals(same, Metadata.normalizeKey(key).equals(Metadata.normalizeKey(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "lastReviewed, last_reviewed",
    "Last reviewed, last_reviewed",
    "last-reviewed, last_reviewed",
    "' last - reviewed ', last_reviewed",
    "HTMLTitle, htmltitle",
    "step2Name, step2_name",
  })
  void snakeKeysAreWordsInLowerCase(String key, String expected) {
    assertEquals(expected, Metadata.snakeKey(key));
  }

  @Test
  void aStarStandsForABlockOfAnyName() {
    Value block = new Mapping(List.of(entry("name", 10, scalar("Ann", 15))), new Span(10, 18));
    Value list = new Sequence(List.of(block), new Span(10, 18));
    Metadata metadata =
        of(entry("a", 0, block), entry("b", 20, list), entry("name", 30, scalar("Cy", 35)));
    assertEquals(List.of("Ann"), values(metadata, "*.name"));
    assertEquals("a.name", metadata.find("*.name").orElseThrow().path());
    assertEquals(List.of(), values(metadata, "*.a", "*.*.name", "*"));
  }

  @Test
  void pathsLeadThroughMappingsAndLists() {
    Value people =
        new Sequence(
            List.of(
                new Mapping(List.of(entry("name", 10, scalar("Ann", 15))), new Span(10, 18)),
                new Mapping(List.of(entry("name", 20, scalar("Bo", 25))), new Span(20, 27))),
            new Span(10, 27));
    Metadata metadata = of(entry("people", 0, people), entry("ms.date", 30, scalar("2026", 40)));
    assertEquals(List.of("Ann", "Bo"), values(metadata, "people.name"));
    assertEquals(List.of("2026"), values(metadata, "ms.date"));
    assertEquals(List.of("2026", "Ann", "Bo"), values(metadata, "ms.date", "People.Name"));
    assertEquals(List.of(), values(metadata, "people.age", "ms", "date"));
    assertEquals("people.name", metadata.find("people.name").orElseThrow().path());
    assertEquals("ms.date", metadata.first(List.of("gone", "ms.date")).orElseThrow().path());
    assertEquals(Optional.empty(), metadata.first(List.of("gone")));
    MetadataPlaces places = new MetadataPlaces(metadata);
    assertEquals(Optional.of("people.name"), places.pathAt(new Span(25, 27)));
    assertEquals(Optional.of("people.name"), places.pathAt(new Span(20, 24)));
    assertEquals(Optional.of("ms.date"), places.pathAt(new Span(31, 32)));
    assertEquals(Optional.empty(), places.pathAt(new Span(44, 46)));
    assertEquals(Optional.of("people"), places.pathAt(new Span(18, 20)), "between the items");
  }

  @Test
  void eachOfManyPlacesIsFoundQuickly() {
    int keys = 100_000;
    Value.Entry[] entries = new Value.Entry[keys];
    for (int i = 0; i < keys; i++) {
      entries[i] = entry("k" + i, 20 * i, scalar("v", 20 * i + 10));
    }
    MetadataPlaces places = new MetadataPlaces(of(entries));
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < keys; i++) {
            assertEquals(Optional.of("k" + i), places.pathAt(Span.at(20 * i + 10)));
          }
        });
  }

  @Test
  void twoStarsStandForAnyKeysAbove() {
    Mapping deep = mapping(entry("by", 20, scalar("Ann", 25)), entry("on", 30, scalar("1", 35)));
    Value list =
        new Sequence(List.of(mapping(entry("by", 60, scalar("Bo", 65)))), new Span(60, 67));
    Metadata metadata =
        of(
            entry("by", 0, scalar("top", 5)),
            entry("review", 10, mapping(entry("step", 15, deep))),
            entry("history", 50, list));
    assertEquals(List.of("Ann", "Bo"), values(metadata, "**.by"));
    assertEquals("review.step.by", metadata.find("**.by").orElseThrow().path());
    assertEquals(List.of("Ann"), values(metadata, "**.step.by"));
    assertEquals(List.of(), values(metadata, "**.name", "**"));
    assertEquals(List.of(), values(of(entry("a", 0, scalar("b", 5))), "**.a"));
  }

  private static Mapping mapping(Entry... entries) {
    return new Mapping(List.of(entries), new Span(0, 1_000));
  }

  @ParameterizedTest
  @CsvSource({"params", "extra", "Params"})
  void customKeysAreFoundAsIfAtTheTop(String name) {
    Metadata metadata =
        of(
            entry("title", 0, scalar("top", 10)),
            entry(
                name,
                20,
                mapping(
                    entry("title", 30, scalar("below", 40)),
                    entry("last_reviewed", 50, scalar("2020", 70)),
                    entry("who", 80, mapping(entry("name", 85, scalar("Kim", 90)))))));
    assertEquals(List.of("top"), values(metadata, "title"));
    assertEquals(List.of("2020"), values(metadata, "last_reviewed"));
    assertEquals(List.of("Kim"), values(metadata, "who.name"));
    assertEquals(name + ".who.name", metadata.find("who.name").orElseThrow().path());
    assertEquals(List.of("below"), values(metadata, name + ".title"));
    assertEquals(
        List.of("title", name, "last_reviewed", "who"),
        metadata.rootWithCustomKeys().entries().stream().map(Entry::key).toList());
  }

  @ParameterizedTest
  @CsvSource({"param", "extras", "data"})
  void keysBelowOtherKeysAreNotFoundAtTheTop(String name) {
    Metadata metadata = of(entry(name, 0, mapping(entry("a", 10, scalar("1", 20)))));
    assertEquals(List.of(), values(metadata, "a"));
    assertEquals(metadata.root(), metadata.rootWithCustomKeys());
  }

  @Test
  void aListBelowExtraHasNoCustomKeys() {
    Value list = new Sequence(List.of(mapping(entry("a", 10, scalar("1", 20)))), new Span(5, 30));
    assertEquals(List.of(), values(of(entry("extra", 0, list)), "a"));
  }
}
