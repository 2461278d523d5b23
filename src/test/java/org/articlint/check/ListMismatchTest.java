package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMismatchTest {

  private static final ListMismatch CHECK =
      new ListMismatch(List.of("items", "other"), Regex.parse("^list$"));

  @ParameterizedTest
  @CsvSource({
    "One two, one two",
    "One two, ONE  two.",
    "One-two, one two",
    "C#, c#",
    "C++, *C++*",
    "e\u0301te\u0301, \u00e9t\u00e9"
  })
  void itemsCompareWithoutCaseSpaceAndPunctuation(String declared, String listed) {
    assertEquals(List.of(), found("items: ['" + declared + "']", "- " + listed));
  }

  @ParameterizedTest
  @CsvSource({"C, C++", "C#, C", "one two, onetwo", "a, b", "1, 10"})
  void otherItemsAreMissingOnBothSides(String declared, String listed) {
    assertEquals(
        List.of(
            "'" + declared + "' is in the metadata, but not in the list under 'List'",
            "'" + listed + "' is in the text, but not in the metadata under items"),
        found("items: ['" + declared + "']", "- " + listed));
  }

  @Test
  void itemsInsideItemsAndNumberedOnesCount() {
    assertEquals(List.of(), found("items: [a, b, c]", "1. a\n\n   - b\n\n> - c"));
  }

  @Test
  void emptyItemsAreNone() {
    assertEquals(List.of(), found("items: [a, '', ' ']", "- a\n-\n"));
  }

  @Test
  void onlyTheItemsOfTheSectionCount() {
    assertEquals(
        List.of("'b' is in the metadata, but not in the list under 'List'"),
        found("items: [a, b]", "- a\n\n## Next\n\n- b\n"));
    Article second = markdown("---\nitems: [a]\n---\n\n## First\n\n- b\n\n## List\n\n- a\n");
    assertEquals(List.of(), matches(CHECK, second));
  }

  @Test
  void theFirstPathThatIsPresentWins() {
    assertEquals(List.of(), found("other: [x]\nitems: [a]", "- a"));
    assertEquals(
        List.of("'a' is in the text, but not in the metadata under other"),
        found("other: [b]", "- b\n- a"));
  }

  @Test
  void anItemIsFoundWhereItStands() {
    Article article = article("items: [One, two]", "- one\n- two\n- three");
    Match match = only(CHECK, article);
    assertEquals("three", text(match, article).replace("- ", ""));
    assertEquals("three", match.key());
    Article declared = article("items: [One, two]", "- one");
    assertEquals("two", text(only(CHECK, declared), declared));
  }

  @Test
  void aListWithoutASectionIsFoundAtItsKey() {
    Article article = markdown("---\nother: [a]\n---\n\n# List\n\nText.\n");
    Match match = only(CHECK, article);
    assertEquals("other", text(match, article));
    assertEquals("other", match.values().get("item"));
    assertEquals(
        "is a list in the metadata, but the text has no section for it",
        match.values().get("problem"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: x", "items: []", "items: ['', ' ']", "items:"})
  void withoutAListThereIsNothingToSay(String metadata) {
    assertFalse(CHECK.check(article(metadata, "- a"), Articles.context()).applied());
  }

  @Test
  void aChangeAnywhereMayBeTheCause() {
    assertTrue(CHECK.looksAtWhole());
    assertEquals(Set.of("item", "problem"), Quotable.of(CHECK));
    assertTrue(CHECK.check(article("items: [a]", "- a"), Articles.context()).applied());
  }

  private static List<String> found(String metadata, String list) {
    return matches(CHECK, article(metadata, list)).stream()
        .map(match -> "'" + match.values().get("item") + "' " + match.values().get("problem"))
        .toList();
  }

  private static Article article(String metadata, String list) {
    return markdown("---\n" + metadata + "\n---\n\n## List\n\n" + list + "\n");
  }
}
