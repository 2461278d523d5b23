package org.articlint.lint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;

class KeyUseTest {

  private static List<KeyUse> uses(Article... articles) {
    return KeyUse.of(Stream.of(articles).map(Article::metadata).toList());
  }

  @Test
  void theMostFrequentKeyComesFirstAndEqualOnesByName() {
    assertEquals(
        List.of(
            new KeyUse("owner", 3, 0, 3),
            new KeyUse("date", 2, 2, 0),
            new KeyUse("author", 1, 0, 1),
            new KeyUse("tags", 1, 0, 0)),
        uses(
            Articles.metadata("tags: [a]", "owner: Bo"),
            Articles.metadata("date: 2026-01-01", "author: Bo", "owner: Cy"),
            Articles.metadata("owner: Di", "date: 1 May 2026")));
  }

  @Test
  void spellingsOfAKeyAreOneAndTheFirstIsNamed() {
    assertEquals(
        List.of(new KeyUse("last_reviewed", 2, 2, 0)),
        uses(
            Articles.metadata("last_reviewed: 2026-01-01", "Last-Reviewed: 2026-01-02"),
            Articles.metadata("lastReviewed: 2026-01-01")));
  }

  @Test
  void theKeysOfABlockAreNamedWithItAndThoseFurtherDownAreNot() {
    assertEquals(
        List.of(
            new KeyUse("params.seen", 1, 1, 0),
            new KeyUse("review.by", 1, 0, 1),
            new KeyUse("review.next", 1, 0, 0),
            new KeyUse("seen", 1, 1, 0)),
        uses(
            Articles.metadata(
                "review: {by: Bo, next: {on: 2026-01-01}}", "params: {seen: 2026-01-01}")));
  }

  @Test
  void onlyWordsAreTexts() {
    for (String value : List.of("true", "false", "7", "1.5", "~", "", "[a]")) {
      assertEquals(
          0, uses(Articles.metadata("x: " + value)).get(0).texts(), "the texts of " + value);
    }
    assertEquals(List.of(new KeyUse("x", 1, 1, 0)), uses(Articles.metadata("x: 2026-01-01")));
    assertEquals(List.of(new KeyUse("x", 1, 0, 1)), uses(Articles.metadata("x: some text")));
  }

  @Test
  void eightOfTenValuesMakeAKeyOneOfDatesOrOfTexts() {
    assertTrue(new KeyUse("x", 10, 8, 2).isDate());
    assertFalse(new KeyUse("x", 10, 7, 3).isDate());
    assertTrue(new KeyUse("x", 10, 2, 8).isText());
    assertFalse(new KeyUse("x", 10, 3, 7).isText());
  }
}
