package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Scope;
import org.articlint.check.value.Term;
import org.articlint.check.value.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDensityTest {

  private static final TermList REALLY = terms("really");

  @ParameterizedTest
  @CsvSource({
    "really really one two, false", // 4 words
    "really really one two three, true", // 5
    "really really one two three four, true" // 6
  })
  void articlesOfFewerWordsAreNotJudged(String text, boolean judged) {
    TextDensity check = density(0, 5, 1);
    assertEquals(judged, check.check(markdown(text), Articles.context()).applied());
    assertEquals(judged, !matches(check, markdown(text)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, true"})
  void fewerTermsThanMinCountAreNeverTooMany(int terms, boolean found) {
    Article article = markdown("really ".repeat(terms) + "so.");
    assertEquals(found, !matches(density(0, 1, 2), article).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"199, true", "200, false", "201, false"})
  void theDensityMayReachTheLimit(int perThousand, boolean found) {
    Article article = markdown("really really three four five six seven eight nine ten");
    assertEquals(found, !matches(density(perThousand, 1, 1), article).isEmpty());
  }

  @Test
  void noTermIsNoMatchHoweverLowTheLimit() {
    TextDensity check = density(0, 1, 1);
    assertEquals(List.of(), matches(check, markdown("Nothing of the sort.")));
    assertTrue(check.check(markdown("Nothing of the sort."), Articles.context()).applied());
  }

  @Test
  void theMessageQuotesTheNumbersAndTheMatchIsTheFirstTerm() {
    TextDensity check = new TextDensity(REALLY, patterns("\\bhot\\b"), 0, 1, 1, List.of());
    Article article = markdown("It is hot. Really hot, and `really` not, really.");
    Match match = only(check, article);
    assertEquals(
        Map.of("count", "4", "words", "9", "density", "444", "matches", "hot (2), really (2)"),
        match.values());
    assertEquals("hot (2), really (2)", match.label().orElseThrow());
    assertEquals("hot", text(match, article));
    assertEquals("density", match.key());
  }

  @Test
  void theMessageNamesTheFiveMostFrequentTerms() {
    TextDensity check =
        new TextDensity(terms("a", "b", "c", "d", "e", "f"), List.of(), 0, 1, 1, List.of());
    Match match = only(check, markdown("f f b A a a c e d d"));
    assertEquals("a (3), d (2), f (2), b, c", match.values().get("matches"));
  }

  @Test
  void onlyTheNamedPartsAreCounted() {
    TextDensity check = new TextDensity(REALLY, List.of(), 0, 1, 1, List.of(Scope.HEADING));
    assertEquals(List.of(), matches(check, markdown("# Title\n\nReally.\n")));
    assertEquals("1", only(check, markdown("# Really\n\nReally.\n")).values().get("words"));
  }

  @Test
  void aChangeAnywhereMayBeTheCause() {
    assertTrue(density(5, 200, 3).looksAtWhole());
    assertEquals(
        java.util.Set.of("count", "words", "density", "matches"), Quotable.of(density(5, 200, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, true",
    "-1, 1, 1, false",
    "0, 0, 1, false",
    "0, 1, 0, false",
  })
  void theNumbersHaveLeastValues(int perThousand, int minWords, int minCount, boolean valid) {
    if (valid) {
      assertDoesNotThrow(() -> density(perThousand, minWords, minCount));
    } else {
      assertThrows(IllegalArgumentException.class, () -> density(perThousand, minWords, minCount));
    }
  }

  @Test
  void somethingMustBeCounted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TextDensity(terms(), List.of(), 5, 200, 3, List.of()));
    TextDensity patternsAlone = new TextDensity(terms(), patterns("!"), 0, 1, 1, List.of());
    assertFalse(matches(patternsAlone, markdown("One!")).isEmpty());
  }

  private static TextDensity density(int perThousand, int minWords, int minCount) {
    return new TextDensity(REALLY, List.of(), perThousand, minWords, minCount, List.of());
  }

  private static TermList terms(String... terms) {
    return TermList.parse(List.of(terms).stream().map(Term::parse).toList());
  }

  private static List<Regex> patterns(String... patterns) {
    return List.of(patterns).stream().map(Regex::parse).toList();
  }
}
