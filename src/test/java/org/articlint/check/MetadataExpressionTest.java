package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition;
import org.articlint.check.expression.Expression;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.FieldPaths;
import org.junit.jupiter.api.Test;

class MetadataExpressionTest {

  @Test
  void anExpressionHoldsFailsOrHasNothingToSay() {
    MetadataExpression check = expression("metadata.limit > 2");
    assertEquals(Verdict.CLEAN, check.check(metadata("limit: 3"), Articles.context()));
    assertEquals("2", only(check, metadata("limit: 2")).values().get("value"));
    assertEquals(Verdict.NOT_APPLICABLE, check.check(metadata("other: 1"), Articles.context()));
  }

  @Test
  void aKeyBelowExtraIsFoundAsIfAtTheTop() {
    Article article = metadata("extra: {limit: 2}");
    Match match = only(expression("metadata.limit > 2"), article);
    assertEquals("2", text(match, article));
    assertEquals("extra.limit", match.values().get("path"));
  }

  @Test
  void theMatchIsTheFirstValueThatTheExpressionNames() {
    Article article = metadata("b: {c: 2}", "a: [1, 9]");
    Match match = only(expression("metadata.b.c > 5 && metadata.a.size() > 5"), article);
    assertEquals("2", text(match, article));
    assertEquals("b.c", match.key());
    assertEquals(Map.of("value", "2", "path", "b.c"), match.values());
    assertEquals(Optional.empty(), match.label());
  }

  @Test
  void theNameOfAFunctionIsNoPath() {
    Article article = metadata("a: [1, 9]");
    Match match = only(expression("metadata.a.size() > 5"), article);
    assertEquals("1", text(match, article));
    assertEquals("a", match.key());
  }

  @Test
  void anOptionSaysWhereAFindingPoints() {
    MetadataExpression check =
        new MetadataExpression(
            Expression.parse("metadata.a > 5"), Optional.empty(), List.of("x", "b"));
    Article article = metadata("a: 1", "b: 2");
    assertEquals("2", text(only(check, article), article));
  }

  @Test
  void aMappingIsFoundAtItsKey() {
    Article article = metadata("map: {a: 1}");
    Match match = only(expression("metadata.map.size() > 1"), article);
    assertEquals("map", text(match, article));
    assertEquals(Map.of("value", "", "path", "map"), match.values());
  }

  @Test
  void withoutAPathTheFirstLineIsShown() {
    Article article = markdown("# Title\n\nText.\n");
    Match match = only(expression("counts.words > 5"), article);
    assertEquals("# Title", text(match, article));
    assertEquals(Map.of("value", "", "path", ""), match.values());
  }

  @Test
  void whatCouldNotBeWorkedOutIsSaid() {
    Match match = only(expression("date(metadata.day) < today"), metadata("day: soon"));
    assertEquals("'soon' is not a date", match.label().orElseThrow());
  }

  @Test
  void onlyArticlesOfTheSortAreJudged() {
    Condition when =
        new Condition.MetadataValue(FieldPaths.of("kind"), List.of(), List.of(), false);
    MetadataExpression check =
        new MetadataExpression(Expression.parse("metadata.a > 5"), Optional.of(when), List.of());
    assertFalse(check.check(metadata("a: 1"), Articles.context()).applied());
    assertEquals("a", only(check, metadata("a: 1", "kind: x")).key());
  }

  @Test
  void onlyACountIsAChangeOfTheWhole() {
    assertTrue(expression("counts.words > 1").looksAtWhole());
    assertFalse(expression("metadata.a > 1").looksAtWhole());
    assertEquals(Set.of("value", "path"), Quotable.of(expression("true")));
  }

  private static MetadataExpression expression(String source) {
    return new MetadataExpression(Expression.parse(source), Optional.empty(), List.of());
  }
}
