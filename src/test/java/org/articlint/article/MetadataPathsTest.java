package org.articlint.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.articlint.article.Metadata.Field;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataPathsTest {

  private static final Span SPAN = new Span(0, 1);

  /** Few names, so that most paths lead somewhere in some article. */
  private static final List<String> KEYS =
      List.of(
          "a", "A_", "b", "a.b", "params", "Extra", "größe", "GRÖSSE", "ΛΟΓΟΣ", "λογος", "-", "");

  private static final List<String> STEPS =
      List.of("a", "b", "*", "**", "params", "größe", "λογος", "a-", "");

  private static Mapping mapping(Entry... entries) {
    return new Mapping(List.of(entries), SPAN);
  }

  private static Entry entry(String key, Value value) {
    return new Entry(key, SPAN, value);
  }

  private static List<String> found(MetadataPaths paths, Mapping root) {
    return paths.in(new Metadata(root)).stream().map(Field::path).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "A_, a",
    "a.b, a.b",
    "params.a, a",
    "extra.a, a",
    "a.b, *.b",
    "a.b, **.b",
    "a.x.b, **.b",
    "größe, GRÖßE",
  })
  void leadsToAField(String at, String path) {
    Value value = new Scalar("v", true, SPAN);
    String[] keys = at.split("\\.");
    for (int i = keys.length - 1; i >= 0; i--) {
      value = mapping(entry(keys[i], value));
    }
    assertEquals(List.of(at), found(new MetadataPaths(List.of("other", path)), (Mapping) value));
  }

  @Test
  void fieldsOfTheFirstPathComeFirst() {
    Scalar value = new Scalar("v", true, SPAN);
    Mapping root = mapping(entry("a", value), entry("b", value), entry("A", value));
    assertEquals(List.of("b", "a", "A"), found(new MetadataPaths(List.of("b", "a")), root));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatEachPathFindsAlone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Metadata metadata = new Metadata(anyMapping(random, 4));
      List<String> paths = anyPaths(random);
      List<Field> alone = paths.stream().flatMap(path -> metadata.all(path).stream()).toList();
      assertEquals(alone, new MetadataPaths(paths).in(metadata), paths::toString);
    }
  }

  private static List<String> anyPaths(Random random) {
    List<String> paths = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<String> steps = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        steps.add(STEPS.get(random.nextInt(STEPS.size())));
      }
      paths.add(String.join(".", steps));
    }
    return paths;
  }

  private static Mapping anyMapping(Random random, int depth) {
    Entry[] entries = new Entry[random.nextInt(4)];
    for (int i = 0; i < entries.length; i++) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      entries[i] = entry(key, anyValue(random, depth - 1));
    }
    return mapping(entries);
  }

  private static Value anyValue(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(3);
    return switch (kind) {
      case 1 -> anyMapping(random, depth);
      case 2 -> new Sequence(List.of(anyValue(random, depth - 1), anyMapping(random, depth)), SPAN);
      default -> new Scalar("v", true, SPAN);
    };
  }
}
