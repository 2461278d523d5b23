package org.articlint.check.condition;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.condition.Condition.MetadataValue;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  private static final Condition A = has("a");
  private static final Condition B = has("b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewed_by: Maren | true",
        "reviewed_by: ChatGPT | false",
        "reviewed_by: [Codex, Maren] | true",
        "reviewed_by: '' | false",
        "reviewed_by: ' ' | false",
        "reviewed_by: none | false",
        "reviewed_by: ' none ' | false",
        "reviewed_by: nobody | false",
        "by: Maren | true",
        "needs_review: Maren | false"
      })
  void aMetadataValueMatchesAndIsNoException(String line, boolean holds) {
    Condition reviewed =
        new MetadataValue(
            FieldPaths.of("reviewed_by", "by"),
            List.of(Regex.parse("^\\w+$")),
            List.of(Regex.parse("^(none|nobody|codex|chat ?gpt)$")),
            false);
    Article article = metadata(line);
    assertEquals(holds, reviewed.test(article, context()).isPresent());
    assertEquals(holds, new Condition.Not(reviewed).test(article, context()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Maren Kohl, true",
    "Maren\u00A0Kohl, true",
    "Ma\u00ADren Kohl, true",
    "Ｍａｒｅｎ\u3000Kohl, true",
    "Maren-Kohl, false",
    "'\"\u00A0\u200B\"', false"
  })
  void aMetadataValueIsMatchedInItsNormalForm(String value, boolean holds) {
    Condition reviewed =
        new MetadataValue(
            FieldPaths.of("by"), List.of(Regex.parse("^Maren Kohl$|^$")), List.of(), false);
    assertEquals(holds, reviewed.test(metadata("by: " + value), context()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "## Roll\u00A0back, true",
    "## Roll\u00ADback, true",
    "## Roll\u2011back, true",
    "## ＲＯＬＬＢＡＣＫ, true",
    "## Roll-forward, false",
    "Rollback: do it., true",
    "Rollback\u00A0: do it., true",
    "Rollback：do it., true",
    "Rollback： , false",
    "Rollback \u2236 do it., false"
  })
  void aHeadingOrALabelIsMatchedInItsNormalForm(String line, boolean holds) {
    Regex pattern = Regex.parse("roll[ -]?back");
    Condition section =
        new Condition.Any(
            List.of(
                new Condition.Heading(pattern, List.of()),
                new Condition.LabelledParagraph(pattern)));
    Article article = markdown("# Title\n\n" + line + "\n\nText.\n");
    assertEquals(holds, section.test(article, context()).isPresent());
  }

  @Test
  void theEvidenceOfATitleIsTheTextAsItStands() {
    Article article = markdown("# How to Roll\u00ADback\u00A0it\n\nText.\n");
    Evidence evidence =
        new Condition.Title(Regex.parse("rollback it")).test(article, context()).orElseThrow();
    assertEquals("Roll\u00ADback\u00A0it", evidence.text());
    assertEquals("Roll\u00ADback\u00A0it", article.source().slice(evidence.span()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, true",
    "2026-11-21, true",
    "15 January 2026, true",
    "2026, true",
    "yes, true",
    "'2026-01-15 by Maren', true",
    "1.2.3, true",
    "2099-01-01, false",
    "2099-01-01T10:00:00Z, false",
    "January 2099, false",
    "01/02/2099, false",
    "2026-11-25, false",
    "1970-01-01, false",
    "1970-01-01T00:00:00Z, false",
    "01/01/1970, false",
    "0001-01-01, false",
    "0000-00-00, false",
    "2026-02-30, false",
    "2026-13-01T10:00, false",
    "by 2099-01-01, false",
    "'2026-01-15, next review 2099-01-01', true",
    "'2026-01-15, then 2099-01-01', true",
    "'2099-01-01, then 2026-01-15', false",
    "1969-12-31T19:00:00-05:00, false",
    "1900-01-01, false",
    "1970-01-03, true",
  })
  void aDateMayHaveToBeInThePast(String value, boolean holds) {
    Condition reviewed = new MetadataValue(FieldPaths.of("by"), List.of(), List.of(), true);
    assertEquals(holds, reviewed.test(metadata("by: '" + value + "'"), context()).isPresent());
    assertEquals(true, has("by").test(metadata("by: '" + value + "'"), context()).isPresent());
  }

  @Test
  void theEvidenceOfAMetadataValue() {
    Article article = metadata("x: 1", "aKey: one two");
    Evidence evidence = has("a-key").test(article, context()).orElseThrow();
    assertEquals("a key: one two", evidence.text());
    assertEquals("one two", article.source().slice(evidence.span()));
  }

  @ParameterizedTest
  @CsvSource({"a: 1, true, false", "b: 1, true, false", "c: 1, false, false"})
  void anyAndAll(String line, boolean any, boolean all) {
    assertEquals(any, new Condition.Any(List.of(A, B)).test(metadata(line), context()).isPresent());
    assertEquals(all, new Condition.All(List.of(A, B)).test(metadata(line), context()).isPresent());
  }

  @Test
  void theFirstConditionGivesTheEvidence() {
    Article article = metadata("a: 1", "b: 2");
    for (Condition both :
        List.of(new Condition.Any(List.of(B, A)), new Condition.All(List.of(B, A)))) {
      assertEquals("b: 2", both.test(article, context()).orElseThrow().text());
    }
  }

  @Test
  void whatIsNotThereIsFoundOnTheFirstLine() {
    Article article = markdown("# Title\n\nText.\n");
    Evidence evidence = new Condition.Not(A).test(article, context()).orElseThrow();
    assertEquals(new Evidence(article.source().firstLine(), ""), evidence);
  }

  @Test
  void theTitleOfTheMetadataOrTheFirstHeading() {
    Condition title = new Condition.Title(Regex.parse("mov\\w+"));
    for (String text : List.of("# On Moving it\n", "---\ntitle: On Moving it\n---\n# Other\n")) {
      Article article = markdown(text);
      Evidence evidence = title.test(article, context()).orElseThrow();
      assertEquals("Moving", evidence.text());
      assertEquals("Moving", article.source().slice(evidence.span()));
    }
    assertEquals(Optional.empty(), title.test(markdown("# Other\n\nMoving\n"), context()));
    assertEquals(Optional.empty(), title.test(markdown("## Moving\n"), context()));
    String longTitle = "# " + "a ".repeat(4_997);
    assertTrue(title.test(markdown(longTitle + "moving\n"), context()).isPresent());
    assertFalse(title.test(markdown(longTitle + "a a a moving\n"), context()).isPresent());
  }

  @Test
  void anEmptySectionDoesNotCount() {
    Condition heading = new Condition.Heading(Regex.parse("rollback"), List.of());
    Article article = markdown("# T\n\n## The Rollback\n\nGo.\n");
    Evidence evidence = heading.test(article, context()).orElseThrow();
    assertEquals("The Rollback", evidence.text());
    assertEquals("## The Rollback", article.source().slice(evidence.span()));
    for (String not :
        List.of("# T\n\n## Rollback\n\n## Next\n\nx\n", "# Rollback\n\nThe title is none.\n")) {
      assertEquals(Optional.empty(), heading.test(markdown(not), context()), not);
    }
  }

  @Test
  void onlyALabelWithWordsBehindItCounts() {
    Condition label = new Condition.LabelledParagraph(Regex.parse("rollback( note)?"));
    for (String holds : List.of("Rollback: go back.", "**Rollback note:** go.", "- rollback : x")) {
      assertTrue(label.test(markdown(holds), context()).isPresent(), holds);
    }
    for (String not :
        List.of("Rollback:", "Write a rollback note: it helps.", "Rollback is x.", ": x", "a: b")) {
      assertTrue(label.test(markdown(not), context()).isEmpty(), not);
    }
    Condition any = new Condition.LabelledParagraph(Regex.parse(".*"));
    assertEquals(Optional.empty(), any.test(markdown(": x"), context()));
    assertTrue(any.test(markdown("a: x"), context()).isPresent());
    Article article = markdown("First.\n\nRollback: go.\n");
    Evidence evidence = label.test(article, context()).orElseThrow();
    assertEquals("Rollback: go.", evidence.text());
    assertEquals("Rollback: go.", article.source().slice(evidence.span()));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false"})
  void stepsAreNumberedItems(int steps, boolean holds) {
    Condition condition = new StepsCondition(steps, Optional.empty());
    Article article = markdown("- no step\n\nText.\n\n1. one\n   1. inside\n");
    Optional<Evidence> evidence = condition.test(article, context());
    assertEquals(holds, evidence.isPresent());
    if (holds) {
      assertEquals(steps + " steps", evidence.get().text());
      assertTrue(article.source().slice(evidence.get().span()).startsWith("1. one"));
    }
  }

  @Test
  void atLeastOneStepIsRequired() {
    assertThrows(IllegalArgumentException.class, () -> new StepsCondition(0, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"2, true", "3, true", "4, false"})
  void wordsAreThoseOfParagraphsOutsideLists(int words, boolean holds) {
    Condition condition = new Condition.Words(words);
    Article article = markdown("# A title\n\n- in a list\n\nOne two.\n\nThree.\n");
    Optional<Evidence> evidence = condition.test(article, context());
    assertEquals(
        holds
            ? Optional.of(new Evidence(article.source().firstLine(), "3 words"))
            : Optional.empty(),
        evidence);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-02, false",
    "2026-01-02, 2026-01-02, true",
    "2026-01-03, 2026-01-02, true",
    "soon, 2026-01-02, true",
    "2026-01-01, soon, true",
    "'', 2026-01-02, true"
  })
  void aDateIsNotBeforeAnother(String date, String earlier, boolean holds) {
    Condition condition = new DateNotBefore(FieldPaths.of("a", "c"), FieldPaths.of("b"));
    Article article = metadata("a: '" + date + "'", "b: '" + earlier + "'");
    Optional<Evidence> evidence = condition.test(article, context());
    assertEquals(
        holds ? Optional.of(new Evidence(article.source().firstLine(), "")) : Optional.empty(),
        evidence);
  }

  @Test
  void theFirstDateThatCanBeReadIsCompared() {
    Condition condition = new DateNotBefore(FieldPaths.of("a", "c"), FieldPaths.of("b"));
    Article article = metadata("a: soon", "c: 2026-01-01", "b: 2026-01-02");
    assertEquals(Optional.empty(), condition.test(article, context()));
  }

  @Test
  void aConditionTellsWhatItReadsOfTheMetadata() {
    List<FieldPaths> both = List.of(FieldPaths.of("a"), FieldPaths.of("b"));
    Condition title = new Condition.Title(Regex.parse("x"));
    assertEquals(both.subList(0, 1), A.fields());
    assertEquals(both, new Condition.Any(List.of(A, title, B)).fields());
    assertEquals(both, new Condition.All(List.of(A, title, B)).fields());
    assertEquals(both.subList(1, 2), new Condition.Not(B).fields());
    assertEquals(both, new DateNotBefore(both.get(0), both.get(1)).fields());
    assertEquals(both.subList(0, 1), new Who(both.get(0), Who.Kind.AI).fields());
    assertEquals(List.of(), title.fields());
  }

  @Test
  void onlyWhatHasADescriptionIsShown() {
    Article article = metadata("a: 1");
    Evidence evidence = A.test(article, context()).orElseThrow();
    assertEquals("'a: 1'", evidence.description());
    assertTrue(evidence.isShown());
    assertFalse(Evidence.none(article).isShown());
    assertEquals("3 steps", Evidence.described(evidence.span(), "3 steps").text());
  }

  private static Condition has(String path) {
    return new MetadataValue(FieldPaths.of(path), List.of(), List.of(), false);
  }
}
