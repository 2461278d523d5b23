package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.Articles;
import org.articlint.check.value.WordSearch.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {

  private static final Vocabulary VOCABULARY =
      Vocabulary.EMPTY.with(
          Map.of(
              "changes", words("migrat*", "roll back", "rotate"),
              "more", words("restore"),
              "openers", words("how to", "guide", "step"),
              "fillers", words("the", "of", "plan*")),
          Map.of());
  private static final Context CONTEXT =
      new Context(Articles.TODAY, 1_000, VOCABULARY, Context.Past.NONE);

  @ParameterizedTest
  @CsvSource({
    "ANYWHERE, Why we rotate keys, rotate",
    "ANYWHERE, Why we restore keys, restore",
    "ANYWHERE, Rotated keys,",
    "START, Rotate keys, Rotate",
    "START, '1. **Rotate** keys', Rotate",
    "START, Please rotate keys,",
    "START, 'Migrating, then rotate', Migrating",
    "END, When to roll  back!, roll  back",
    "END, To roll back keys,",
    "END, 'Restore, then rotate', rotate",
    "WHOLE, Migration, Migration",
    "WHOLE, '(migration)', migration",
    "WHOLE, Migration plan,",
    "WHOLE, The migration,",
    "WHOLE, '2. Migration (3)', Migration",
    "WHOLE, 'Migrate, then',",
    "WHOLE, 'Migrate, rotate', 'Migrate, rotate'",
    "ANYWHERE, To roll-back keys, roll-back",
    "ANYWHERE, to_roll_back_keys, roll_back",
    "ANYWHERE, To roll\u2011back keys, roll\u2011back",
    "ANYWHERE, To roll/back keys,",
    "WHOLE, '',"
  })
  void wordsAreLookedForAtAPlace(Place place, String text, String found) {
    assertEquals(Optional.ofNullable(found), found(place, text));
  }

  @ParameterizedTest
  @CsvSource({
    "START, How to rotate keys, rotate",
    "START, 'Guide: how to rotate keys', rotate",
    "START, Rotate keys, Rotate",
    "START, How we rotate keys,",
    "START, How to safely rotate keys,",
    "START, How to,",
    "START, 'Step 3: rotate keys', rotate",
    "WHOLE, How to rotate, rotate",
    "WHOLE, How to rotate keys,"
  })
  void otherWordsMayComeFirst(Place place, String text, String found) {
    WordSearch search = new WordSearch(List.of("changes"), place, List.of("openers"), List.of());
    assertEquals(Optional.ofNullable(found), search.find(text, CONTEXT).map(Context.Found::text));
  }

  @ParameterizedTest
  @CsvSource({
    "Migration plan, Migration",
    "The plan of the migration, migration",
    "'Migrate, rotate', 'Migrate, rotate'",
    "Migration, Migration",
    "The plan,",
    "Our migration plan,",
    "Migration plan B,",
    "'',"
  })
  void otherWordsMayStandBesideThem(String text, String found) {
    WordSearch search =
        new WordSearch(List.of("changes"), Place.WHOLE, List.of(), List.of("fillers"));
    assertEquals(Optional.ofNullable(found), search.find(text, CONTEXT).map(Context.Found::text));
  }

  @ParameterizedTest
  @CsvSource({"ANYWHERE", "START", "END"})
  void wordsThatMayStandBesideNeedTheWholeText(Place place) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> new WordSearch(List.of("changes"), place, List.of(), List.of("fillers")));
    assertEquals("'beside' needs 'at: whole'", fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "Key migration, migration",
    "Key migration guide, migration",
    "Key migration (part 2), migration",
    "'Key migration: part two', migration",
    "Key migration - part two, migration",
    "'**Key migration**', migration",
    "Key migration team,",
    "Key migration-team,",
    "Migration tool for a migration guide, migration"
  })
  void otherWordsMustComeNext(String text, String found) {
    WordSearch search =
        new WordSearch(
            List.of("changes"), Place.ANYWHERE, List.of(), List.of(), List.of("openers"));
    assertEquals(Optional.ofNullable(found), search.find(text, CONTEXT).map(Context.Found::text));
  }

  @Test
  void theWholeTextMatchesWhateverThePlace() {
    WordSearch search =
        new WordSearch(List.of("changes"), Place.START, List.of("openers"), List.of());
    assertEquals(true, search.matches("How to migrate", CONTEXT));
    assertEquals(false, search.matches("How to migrate keys", CONTEXT));
  }

  @Test
  void theMatchHasItsPlaceInTheTextAsItStands() {
    WordSearch search = new WordSearch(List.of("changes"), Place.ANYWHERE, List.of(), List.of());
    Context.Found found = search.find("To roll\u00a0back", CONTEXT).orElseThrow();
    assertEquals("3-12 roll\u00a0back", found.start() + "-" + found.end() + " " + found.text());
  }

  @ParameterizedTest
  @CsvSource({"ANYWHERE", "END"})
  void wordsThatMayComeFirstNeedAStart(Place place) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> new WordSearch(List.of("changes"), place, List.of("openers"), List.of()));
    assertEquals("'after' needs 'at: start' or 'at: whole'", fault.getMessage());
  }

  private static Optional<String> found(Place place, String text) {
    return new WordSearch(List.of("changes", "more"), place, List.of(), List.of())
        .find(text, CONTEXT)
        .map(Context.Found::text);
  }

  private static WordList words(String... words) {
    return new WordList(List.of(words), List.of());
  }

  @Test
  void manyLeadingWordsTakeLittleTime() {
    WordSearch search =
        new WordSearch(List.of("changes"), Place.START, List.of("fillers"), List.of());
    Context context = new Context(Articles.TODAY, 1 << 20, VOCABULARY, Context.Past.NONE);
    String text = "the ".repeat(100_000) + "rotate keys";
    Optional<Context.Found> found =
        assertTimeout(Duration.ofSeconds(20), () -> search.find(text, context));
    assertEquals("rotate", found.orElseThrow().text());
  }
}
