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
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Count;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountMismatchTest {

  /** Three paragraphs, two of them below First, of which one is in Deeper. */
  private static final String BODY =
      "# Title\n\nOne.\n\n## First\n\nTwo.\n\n### Deeper\n\nThree.\n\n## Second\n\n- an item\n";

  @ParameterizedTest
  @CsvSource({
    "3, true",
    "' 3 ', true",
    "03, true",
    "2, false",
    "4, false",
    "-3, false",
    "3.0, false",
    "three, false",
    "123456789, false",
    "1234567890123, false"
  })
  void aDeclaredNumberAgreesOrNot(String declared, boolean agrees) {
    CountMismatch check = paragraphs(0);
    assertEquals(agrees, matches(check, article("n: '" + declared + "'")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0, true",
    "4, 0, false",
    "4, 1, true",
    "2, 1, true",
    "5, 1, false",
    "1, 1, false",
    "5, 2, true"
  })
  void theTwoMayBeApartByTheTolerance(int declared, int tolerance, boolean agrees) {
    assertEquals(agrees, matches(paragraphs(tolerance), article("n: " + declared)).isEmpty());
  }

  @Test
  void theToleranceIsNotNegative() {
    assertDoesNotThrow(() -> paragraphs(0));
    assertThrows(IllegalArgumentException.class, () -> paragraphs(-1));
  }

  @Test
  void aSectionThatIsLeftOutTakesItsSubsectionsAlong() {
    assertEquals(List.of(), matches(leavingOut("^first$"), article("n: 1")));
    assertEquals(List.of(), matches(leavingOut("^deeper$"), article("n: 2")));
    assertEquals(List.of(), matches(leavingOut("^other$", "^second$"), article("n: 3")));
    assertEquals(List.of(), matches(leavingOut("^title$"), article("n: 3")));
  }

  @Test
  void onlyTheFirstSectionOfTheHeadingIsCounted() {
    assertEquals(List.of(), matches(inSection("^first$"), article("n: 2")));
    assertEquals(List.of(), matches(inSection("^deeper$"), article("n: 1")));
    assertEquals(List.of(), matches(inSection("^(first|deeper)$"), article("n: 2")));
    assertEquals(List.of(), matches(inSection("^absent$"), article("n: 0")));
    assertEquals(List.of(), matches(inSection("^title$"), article("n: 0")));
  }

  @Test
  void theMatchStandsAtTheNumberAndSaysBoth() {
    Article article = article("n: 4");
    Match match = only(paragraphs(0), article);
    assertEquals("4", text(match, article));
    assertEquals("n", match.key());
    assertEquals(Map.of("declared", "4", "counted", "3", "what", "paragraphs"), match.values());
    assertEquals("counted: 3", match.label().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "'4'", "\"4\""})
  void aNumberIsCorrectedWithinItsQuotes(String declared) {
    Article article = article("n: " + declared);
    Match match = only(paragraphs(0), article);
    assertEquals("4", article.source().slice(match.fix().orElseThrow().span()));
    assertEquals("3", match.fix().orElseThrow().replacement());
  }

  @ParameterizedTest
  @ValueSource(strings = {"four", "4.5", "'4 of them'", "-4", "1234567890"})
  void whatIsNoNumberIsLeftToThePersonWhoWroteIt(String declared) {
    assertEquals(Optional.empty(), only(paragraphs(0), article("n: " + declared)).fix());
  }

  @Test
  void theFirstPathThatIsPresentWins() {
    CountMismatch check =
        new CountMismatch(List.of("m", "n"), Count.PARAGRAPHS, List.of(), Optional.empty(), 0);
    assertEquals(List.of(), matches(check, article("n: 3")));
    assertEquals(List.of(), matches(check, article("n: 9\nm: 3")));
    assertEquals("9", only(check, article("n: 3\nm: [9, 3]")).values().get("declared"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"other: 3", "n: ''", "n: ' '", "n:", "n: {m: 3}", "n: []"})
  void withoutADeclaredValueThereIsNothingToSay(String metadata) {
    assertFalse(paragraphs(0).check(article(metadata), Articles.context()).applied());
  }

  @Test
  void anAgreementIsAnAnswer() {
    assertTrue(paragraphs(0).check(article("n: 3"), Articles.context()).applied());
  }

  @Test
  void aChangeAnywhereMayBeTheCause() {
    assertTrue(paragraphs(0).looksAtWhole());
    assertEquals(Set.of("declared", "counted", "what"), Quotable.of(paragraphs(0)));
  }

  private static CountMismatch paragraphs(int tolerance) {
    return new CountMismatch(
        List.of("n"), Count.PARAGRAPHS, List.of(), Optional.empty(), tolerance);
  }

  private static CountMismatch leavingOut(String... headings) {
    List<Regex> patterns = List.of(headings).stream().map(Regex::parse).toList();
    return new CountMismatch(List.of("n"), Count.PARAGRAPHS, patterns, Optional.empty(), 0);
  }

  private static CountMismatch inSection(String heading) {
    Optional<Regex> section = Optional.of(Regex.parse(heading));
    return new CountMismatch(List.of("n"), Count.PARAGRAPHS, List.of(), section, 0);
  }

  private static Article article(String metadata) {
    return markdown("---\n" + metadata + "\n---\n" + BODY);
  }
}
