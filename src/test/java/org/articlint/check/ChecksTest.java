package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.value.Condition;
import org.articlint.check.value.Context;
import org.articlint.check.value.Count;
import org.articlint.check.value.Regex;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options and edges of the kinds. */
class ChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "2025-11-21, , true", // due on the day itself
    "2025-11-22, , false",
    "2026-05-21, 6 months, true",
    "2026-05-22, 6 months, false",
    "2026-10-10, 6 weeks, true",
    "2026-10-11, 6 weeks, false",
    "2026-11-14, 7d, true",
    "2024-02-29, 1 year, true",
    "2025-11-21T23:59:59Z, , true",
    "2025-11-22 08:00, , false"
  })
  void aReviewIsDueOnTheDay(String date, String period, boolean due) {
    String text = "---\nlast_reviewed: " + date + "\n";
    text += period == null ? "" : "review_in: " + period + "\n";
    StaleDate check = staleDate(StaleDate.Find.DUE, StaleDate.WhenMissing.SKIP);
    assertEquals(due, !check.check(article(text + "---\n"), context()).matches().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-13-01",
        "22/05/2023",
        "YYYY-MM-DD",
        "soon",
        "2026-11-22",
        "2026-1-1",
        "2026-01-01T25:00:00",
        "20260101"
      })
  void malformedAndFutureDatesAreInvalid(String date) {
    Article article = article("---\nlast_reviewed: " + date + "\n---\n");
    StaleDate invalid = staleDate(StaleDate.Find.INVALID, StaleDate.WhenMissing.SKIP);
    assertEquals(1, invalid.check(article, context()).matches().size());
    StaleDate due = staleDate(StaleDate.Find.DUE, StaleDate.WhenMissing.SKIP);
    assertTrue(due.check(article, context()).matches().isEmpty());
  }

  @Test
  void aPeriodThatIsNoneIsInvalid() {
    Article article = article("---\nlast_reviewed: 2026-11-01\nreview_in: often\n---\n");
    StaleDate invalid = staleDate(StaleDate.Find.INVALID, StaleDate.WhenMissing.SKIP);
    List<Match> matches = invalid.check(article, context()).matches();
    assertEquals("often", article.source().slice(matches.get(0).span()));
  }

  @Test
  void anArticleWithoutADateIsReportedOnRequest() {
    Article article = article("Text.\n");
    StaleDate skip = staleDate(StaleDate.Find.DUE, StaleDate.WhenMissing.SKIP);
    assertFalse(skip.check(article, context()).applied());
    StaleDate report = staleDate(StaleDate.Find.DUE, StaleDate.WhenMissing.REPORT);
    assertEquals(1, report.check(article, context()).matches().size());
  }

  private static StaleDate staleDate(StaleDate.Find find, StaleDate.WhenMissing whenMissing) {
    return new StaleDate(
        List.of("revision.last_reviewed", "last_reviewed"),
        List.of(),
        List.of("review_in"),
        List.of(),
        ReviewPeriod.parse("365d"),
        find,
        ReviewPeriod.parse("14d"),
        whenMissing,
        ReviewDate.Order.YEAR_FIRST,
        Optional.empty(),
        false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0d", "d", "6", "six months", "99999 days", "1 decade", "-1d"})
  void periodsThatAreNone(String text) {
    assertThrows(IllegalArgumentException.class, () -> ReviewPeriod.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "PARAGRAPHS, 3",
    "WORDS, 24",
    "READING_MINUTES, 1",
    "IMAGES, 2",
    "LINKS, 1",
    "HEADINGS, 3",
    "SECTIONS, 2",
    "LIST_ITEMS, 2"
  })
  void everythingThatCanBeCounted(Count count, int expected) {
    assertEquals(expected, count.of(article(COUNTED).blocks()));
  }

  private static final String COUNTED =
      """
      # A title of words

      One two [three](x) four ![i](a.png).

      ![alone](b.png)

      ## First

      - item one
      - item's two

      > quoted words

      Five six seven.

      ### Deeper

      ```
      code is not counted
      ```

      ## Second

      Eight-nine ten. 11 12
      """;

  @ParameterizedTest
  @CsvSource({"3, true", "2, false", "4, false", "three, false", "3.0, false"})
  void aDeclaredNumberAgreesOrNot(String declared, boolean agrees) {
    assertEquals(agrees, mismatch("n: " + declared, List.of(), Optional.empty(), 0).isEmpty());
  }

  @Test
  void toleranceAndSections() {
    assertTrue(mismatch("n: 4", List.of(), Optional.empty(), 1).isEmpty());
    Regex first = Regex.parse("^first$");
    assertTrue(mismatch("n: 2", List.of(first), Optional.empty(), 0).isEmpty());
    assertTrue(mismatch("n: 1", List.of(), Optional.of(first), 0).isEmpty());
    assertEquals(
        "counted: 1",
        mismatch("n: 9", List.of(), Optional.of(first), 0).get(0).label().orElseThrow());
    assertThrows(
        IllegalArgumentException.class, () -> mismatch("n: 1", List.of(), Optional.empty(), -1));
  }

  private static List<Match> mismatch(
      String metadata, List<Regex> leaveOut, Optional<Regex> section, int tolerance) {
    CountMismatch check =
        new CountMismatch(List.of("n"), Count.PARAGRAPHS, leaveOut, section, tolerance);
    return check.check(article("---\n" + metadata + "\n---\n" + COUNTED), context()).matches();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewed_by: Maren | true",
        "reviewed_by: ChatGPT | false",
        "reviewed_by: [Codex, Maren] | true",
        "reviewed_by: '' | false",
        "reviewed_by: none | false",
        "human_reviewed: true | true",
        "human_reviewed: 0 | false",
        "human_verified: 2026-01-01 | true",
        "needs_human_review: 0 | false"
      })
  void conditionsOnMetadata(String metadata, boolean holds) {
    Condition reviewed =
        new Condition.Any(
            List.of(
                new Condition.MetadataValue(
                    List.of("reviewed_by"),
                    Optional.empty(),
                    Optional.of(Regex.parse("^none$|\\b(codex|chat ?gpt)\\b"))),
                new Condition.MetadataValue(
                    List.of("human_reviewed", "human_verified"),
                    Optional.empty(),
                    Optional.of(Regex.parse("^(0|false)$")))));
    Article article = article("---\n" + metadata + "\n---\n");
    assertEquals(holds, reviewed.test(article, context()).isPresent());
    assertEquals(holds, new Condition.Not(reviewed).test(article, context()).isEmpty());
  }

  @Test
  void onlyALabelWithWordsBehindItCounts() {
    Condition label = new Condition.LabelledParagraph(Regex.parse("rollback( note)?"));
    for (String holds : List.of("Rollback: go back.", "**Rollback note:** go.", "- rollback : x")) {
      assertTrue(label.test(article(holds), context()).isPresent(), holds);
    }
    for (String not : List.of("Rollback:", "Write a rollback note: it helps.", "Rollback is x.")) {
      assertTrue(label.test(article(not), context()).isEmpty(), not);
    }
  }

  @Test
  void anEmptySectionDoesNotCount() {
    Condition heading = new Condition.Heading(Regex.parse("rollback"));
    assertTrue(heading.test(article("# T\n\n## Rollback\n\nGo.\n"), context()).isPresent());
    assertTrue(heading.test(article("# T\n\n## Rollback\n\n## Next\n\nx\n"), context()).isEmpty());
    assertTrue(heading.test(article("# Rollback\n\nThe title is none.\n"), context()).isEmpty());
  }

  @Test
  void headingsOnAdjoiningLinesHaveOneTextTogether() {
    assertEquals(0, emptySections("## find(name)\n## find(test)\n\nFinds it.\n"));
    assertEquals(1, emptySections("## find(name)\n\n## find(test)\n\nFinds it.\n"));
    assertEquals(1, emptySections("### find(name)\n## find(test)\n\nFinds it.\n"));
    assertEquals(1, emptySections("## find(name)\n## find(test)\n"));
  }

  private static int emptySections(String body) {
    SectionContent check = new SectionContent(Optional.empty(), 1, List.of());
    return check.check(article("# T\n\n" + body), context()).matches().size();
  }

  @Test
  void patternsKnowUnicode() {
    assertTrue(context().find(Regex.parse("\\bété\\b"), "un ÉTÉ ici").isPresent());
    assertThrows(IllegalArgumentException.class, () -> Regex.parse("(a").prepare());
    assertThrows(IllegalArgumentException.class, () -> Regex.parse("a".repeat(1_001)).prepare());
  }

  @Test
  void stepsOfPatternsAreCountedAlikeEverywhere() {
    Regex slow = Regex.parse(".*.*.*=");
    assertThrows(
        Context.BudgetSpentException.class, () -> context().find(slow, "x".repeat(20_000)));
    assertTrue(context().find(slow, "x".repeat(60)).isEmpty());
  }

  private static Context context() {
    return new Context(TODAY, 1_000);
  }

  private static Article article(String text) {
    return ArticleLoader.load(
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "a.md", Formats.DEFAULT);
  }
}
