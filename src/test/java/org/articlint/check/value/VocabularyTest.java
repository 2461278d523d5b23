package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Vocabulary BASE =
      Vocabulary.EMPTY.with(
          Map.of("verbs", new WordList(List.of("move", "copy"), List.of())),
          Map.of("dates", List.of("reviewed", "checked")));

  @Test
  void listsOfOneNameAreJoined() {
    Vocabulary more =
        BASE.with(
            Map.of("verbs", new WordList(List.of("paste"), List.of("copy"))),
            Map.of("dates", List.of("checked", "read"), "people", List.of("owner")));
    assertEquals(List.of("move", "paste"), more.words("verbs"));
    assertEquals(List.of("reviewed", "checked", "read"), more.fields("dates"));
    assertEquals(Set.of("verbs"), more.wordLists());
    assertEquals(Set.of("dates", "people"), more.fieldLists());
    assertEquals(List.of("move", "copy"), BASE.words("verbs"), "the old one is as it was");
  }

  @Test
  void nothingAddedChangesNothing() {
    assertSame(BASE, BASE.with(Map.of(), Map.of()));
  }

  @Test
  void anUnknownListIsEmpty() {
    assertEquals(List.of(), BASE.words("nouns"));
    assertEquals(List.of(), BASE.fields("nouns"));
  }

  @Test
  void pathsAreThoseNamedAndThoseOfLists() {
    FieldPaths paths =
        FieldPaths.parse(
            List.of(
                new FieldPath.Single("checked"),
                new FieldPath.Named("dates", Optional.empty()),
                new FieldPath.Single("last")));
    assertEquals(List.of("checked", "reviewed", "last"), paths.in(BASE));
    FieldPaths below = FieldPaths.parse(List.of(new FieldPath.Named("dates", Optional.of("*"))));
    assertEquals(List.of("*.reviewed", "*.checked"), below.in(BASE));
    assertEquals(List.of("checked", "last"), paths.in(Vocabulary.EMPTY));
  }
}
