package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlint.article.Article;
import org.articlint.check.ArticleCheck;
import org.articlint.check.Articles;
import org.articlint.check.value.Context;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a review date that nobody has filled in, by the pack recommended. */
class UnfilledDateTest {

  private static final String INVALID = "invalid-review-date";
  private static final String STALE = "stale-last-reviewed";
  private static final List<String> UNFILLED = List.of("has not been filled in");
  private static final ShippedPacks PACKS = new ShippedPacks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YYYY-MM-DD",
        "yyyy/mm/dd",
        "YYYY",
        "TBD",
        "TODO",
        "to be determined",
        "[date]",
        "'[YYYY-MM-DD]'",
        "<date>",
        "'<YYYY-MM-DD>'",
        "'{date}'",
        "insert date",
        "'<insert date here>'",
        "today",
        "'{Datum}'",
        "JJJJ-MM-TT",
        "日期"
      })
  void aPlaceholder(String value) {
    assertEquals(UNFILLED, problems("last_reviewed: " + value));
    assertEquals(UNFILLED, problems("next_review: " + value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"YYYY-MM-DD", "TBD", "<date>", "insert date"})
  void aTemplateIsToBeFilledIn(String value) {
    String text = "---\nlast_reviewed: '" + value + "'\n---\n\nText.\n";
    for (String path : List.of("templates/a.md", "archetypes/a.md", "docs/runbook-template.md")) {
      assertEquals(List.of(), found(INVALID, "problem", text, path), path);
    }
    assertEquals(UNFILLED, found(INVALID, "problem", text, "docs/templating.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'{{ date }}'", "'<% tp.date.now() %>'", "'${DATE}'", "':git'", "'-'", "''"})
  void whatAProgramFillsInAndNothingAtAllAreNoFault(String value) {
    assertEquals(List.of(), problems("last_reviewed: " + value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "last summer", "someday", "date of birth"})
  void otherWordsAreNoDate(String value) {
    assertEquals(
        List.of("is not a date written as year-month-day, such as 2026-11-29"),
        problems("last_reviewed: " + value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "never | 'last_reviewed: never' records no review",
        "none | 'last_reviewed: none' records no review",
        "n/a | 'last_reviewed: n/a' records no review",
        "1970-01-01 | 'last_reviewed: 1970-01-01' records no review",
        "0001-01-01T00:00:00Z | 'last_reviewed: 0001-01-01T00:00:00Z' records no review",
        "noch nie | 'last_reviewed: noch nie' records no review",
        "\"-\" | 'last_reviewed' is empty",
        "\"\" | 'last_reviewed' is empty"
      })
  void noReviewAtAll(String value, String state) {
    String head = "last_reviewed: " + value;
    assertEquals(List.of(), problems(head));
    assertEquals(List.of(), states(head));
    assertEquals(
        List.of(state + ", although the article asks for reviews (review_in: 6 months)"),
        states(head + "\nreview_in: 6 months"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"next_review: never", "review_in: n/a", "review_date: none"})
  void otherKeysSayThatNoReviewIsNeeded(String line) {
    assertEquals(List.of(), problems("last_reviewed: 2026-11-02\n" + line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last reviewed: YYYY-MM-DD",
        "**Last reviewed:** TBD",
        "Last review date: [date]",
        "Owner: docs | Last reviewed: TODO"
      })
  void aLineOfTheText(String line) {
    assertEquals(UNFILLED, found(INVALID, "problem", line + "\n", "a.md"));
    assertEquals(List.of(), found(INVALID, "problem", line + "\n", "templates/a.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last reviewed: by the docs team",
        "Last verified: TBD",
        "Write the line `Last reviewed: YYYY-MM-DD` at the top.",
        "Last reviewed: {{ git_date }}",
        "## The table\n\n| last_reviewed | YYYY-MM-DD |\n|---|---|\n| a | b |",
        "## The line\n\nLast reviewed: TBD"
      })
  void anotherLineOfTheText(String line) {
    assertEquals(List.of(), found(INVALID, "problem", line + "\n", "a.md"));
  }

  @Test
  void anInterval() {
    assertEquals(UNFILLED, problems("last_reviewed: 2026-11-02\nreview_in: TBD"));
  }

  private static List<String> problems(String metadata) {
    return found(INVALID, "problem", "---\n" + metadata + "\n---\n\nText.\n", "a.md");
  }

  private static List<String> states(String metadata) {
    return found(STALE, "state", "---\n" + metadata + "\n---\n\nText.\n", "a.md");
  }

  private static List<String> found(String rule, String value, String text, String path) {
    Article article =
        ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), path, Formats.DEFAULT);
    Context context =
        new Context(Articles.TODAY, text.length(), PACKS.vocabulary(), Context.Past.NONE);
    ArticleCheck check = (ArticleCheck) PACKS.rulesById().get(rule).check();
    return check.check(article, context).matches().stream()
        .map(match -> match.values().get(value))
        .toList();
  }
}
