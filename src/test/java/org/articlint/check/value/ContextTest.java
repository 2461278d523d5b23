package org.articlint.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

  private static final Regex X = Regex.parse("x");

  /** A search for {@link #X} looks at each character of this twice, and finds nothing. */
  private static final String TEXT = "a".repeat(100_000);

  @ParameterizedTest
  @CsvSource({"0, 50", "499, 50", "1000, 51", "10000, 60", "2000000, 1000"})
  void theStepsOfARuleAreTenMillionAndTwoHundredForEachCharacter(int articleLength, int scans) {
    Context context = new Context(Articles.TODAY, articleLength);
    for (int i = 0; i < scans; i++) {
      assertTrue(context.find(X, TEXT).isEmpty());
    }
    assertThrows(BudgetSpentException.class, () -> context.find(X, TEXT));
  }

  @Test
  void everyWayToUseAPatternCounts() {
    Regex slow = Regex.parse(".*.*.*=");
    String text = "x".repeat(20_000);
    assertThrows(BudgetSpentException.class, () -> Articles.context().find(slow, text));
    assertThrows(BudgetSpentException.class, () -> Articles.context().findAll(slow, text));
    assertThrows(BudgetSpentException.class, () -> Articles.context().matches(slow, text));
    assertThrows(
        BudgetSpentException.class, () -> Articles.context().isFoundAsItStands(slow, text));
    assertThrows(
        BudgetSpentException.class,
        () -> Articles.context().endOfMatchAt(slow.compiled(), text, 0));
    assertTrue(Articles.context().find(slow, "x".repeat(60)).isEmpty());
  }

  @Test
  void aTextMayBeLookedAtAsItStands() {
    Regex noBreak = Regex.parse("a b");
    assertTrue(Articles.context().isFoundAsItStands(noBreak, "a b"));
    assertFalse(Articles.context().isFoundAsItStands(noBreak, "a\u00A0b"));
    assertTrue(Articles.context().find(noBreak, "a\u00A0b").isPresent());
  }

  @Test
  void whatNeedsMostOfTheStepsIsNamed() {
    Context context = new Context(Articles.TODAY, 0);
    String reason =
        assertThrows(
                BudgetSpentException.class,
                () -> context.find(Regex.parse(".*.*.*="), "x".repeat(20_000)))
            .getMessage();
    assertEquals(
        "its pattern '.*.*.*=' needs too many steps on this article; rewrite it without nested"
            + " repetition",
        reason);
    Context shared = new Context(Articles.TODAY, 0);
    reason =
        assertThrows(
                BudgetSpentException.class,
                () -> {
                  for (int i = 0; i < 60; i++) {
                    shared.find(X, TEXT);
                  }
                })
            .getMessage();
    assertEquals(
        "its patterns together need too many steps on this article; give them to several rules",
        reason);
  }

  @Test
  void allMatchesButEmptyOnes() {
    List<Context.Found> found = Articles.context().findAll(Regex.parse("b*"), "abbab");
    assertEquals(List.of("bb", "b"), found.stream().map(Context.Found::text).toList());
    assertEquals(List.of(1, 4), found.stream().map(Context.Found::start).toList());
  }

  @Test
  void theFirstMatchAndTheWholeMatch() {
    Context context = Articles.context();
    Context.Found found = context.find(Regex.parse("b+"), "abba bb").orElseThrow();
    assertEquals("bb", found.text());
    assertEquals(1, found.start());
    assertEquals(Optional.empty(), context.find(X, "abba").map(Context.Found::text));
    assertTrue(context.matches(Regex.parse("b+"), "bb"));
    assertFalse(context.matches(Regex.parse("b+"), "abb"));
  }

  @Test
  void aMatchAtAnOffsetSeesWhatStandsBeforeIt() {
    Context context = Articles.context();
    assertEquals(3, context.endOfMatchAt(Regex.parse("bb").compiled(), "abba", 1));
    assertEquals(-1, context.endOfMatchAt(Regex.parse("bb").compiled(), "abba", 0));
    assertEquals(-1, context.endOfMatchAt(Regex.parse("\\bbb").compiled(), "abba", 1));
  }

  @Test
  void theDayAndTheArticleBefore() {
    Article before = Articles.markdown("Old.\n");
    Context context =
        new Context(
            LocalDate.of(2026, 1, 2),
            0,
            Vocabulary.EMPTY,
            new Context.Past(() -> Optional.of(before), Optional::empty));
    assertEquals(LocalDate.of(2026, 1, 2), context.today());
    assertEquals(Optional.of(before), context.before());
    assertEquals(Optional.empty(), Articles.context().before());
  }

  @Test
  void aRuleFindsAtMostAHundredThousandThings() {
    Context context = new Context(Articles.TODAY, 0);
    assertEquals(100_000, context.findAll(X, "x ".repeat(100_000)).size());
    BudgetSpentException more =
        assertThrows(
            BudgetSpentException.class,
            () -> new Context(Articles.TODAY, 0).findAll(X, "x ".repeat(100_001)));
    assertEquals(
        "its terms and patterns are found more than 100000 times in this article; look for fewer",
        more.getMessage());
  }

  @Test
  void whatARuleHasTakenIsKnown() {
    Context context = new Context(Articles.TODAY, 0);
    assertEquals(0, context.taken());
    context.findAll(X, "a".repeat(1_000));
    long ofPattern = context.taken();
    assertTrue(ofPattern >= 1_000 && ofPattern < 10_000, "" + ofPattern);
    context.count(5_000_000_000L);
    assertEquals(ofPattern + 5_000_000_000L, context.taken());
  }
}
