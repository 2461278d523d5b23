package org.articlint.check;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.check.expression.Expression;
import org.articlint.check.schema.JsonSchema;
import org.articlint.check.value.BudgetSpentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas and expressions that would take longer than anybody lives, or more memory than there is.
 */
class SpentBudgetTest {

  private static final Duration HANGS = Duration.ofSeconds(20);

  private static final Article SMALL = metadata("a: [1]", "b: a");

  private static final Article LARGE =
      metadata("a: [" + "1, ".repeat(20_000) + "1]", "b: " + "a".repeat(50_001));

  @Test
  void aSchemaThatRefersToItself() {
    for (String schema : List.of("$ref: '#'", "allOf: [{$ref: '#'}, {$ref: '#'}]")) {
      assertSpent("its schema refers to itself without end", schema(schema), SMALL);
    }
    assertEquals(0, matches(schema("additionalProperties: {$ref: '#'}"), SMALL).size());
  }

  @Test
  void aSchemaThatDoublesWithEachReference() {
    assertEquals(0, matches(doubling(15), SMALL).size());
    assertSpent("its schema looks at the metadata more than 300000 times", doubling(40), SMALL);
  }

  private static MetadataSchema doubling(int levels) {
    List<String> lines = new ArrayList<>(List.of("$ref: '#/$defs/a0'", "$defs:"));
    for (int i = 0; i < levels; i++) {
      String next = "{$ref: '#/$defs/a" + (i + 1) + "'}";
      lines.add("  a" + i + ": {allOf: [" + next + ", " + next + "]}");
    }
    lines.add("  a" + levels + ": {type: object}");
    return schema(lines.toArray(String[]::new));
  }

  @Test
  void aSchemaWithAPatternForEachOfManyNames() {
    MetadataSchema check = schema("propertyNames: {pattern: '.*.*.*.*c$'}");
    assertSpent("its pattern", check, metadata("title: x", "a".repeat(900) + ": 1"));
    assertEquals(1, matches(check, SMALL).size());
    assertEquals(0, matches(check, metadata("abc: 1")).size());
  }

  @Test
  void anExpressionThatGoesThroughTooManyItems() {
    MetadataExpression check =
        expression("metadata.a.all(i, metadata.a.all(j, metadata.a.all(k, k == 1)))");
    assertSpent(
        "its expression goes through more than 100000 items on this article",
        check,
        metadata("a: [" + "1, ".repeat(99) + "1]"));
    assertEquals(0, matches(check, metadata("a: [1, 1]")).size());
    assertEquals(1, matches(check, metadata("a: [1, 2]")).size());
  }

  static Stream<String> textsWithoutEnd() {
    return Stream.of(
        "'aaaaaaaaaa'" + ".replace('a', 'aaaaaaaaaa')".repeat(8) + ".size() > 3",
        nested("x + x", "'a'") + ".size() > 3",
        nested("x + x", "b'a'") + ".size() > 3",
        nested("[x, x].join(x)", "'aa'") + ".size() > 3",
        nested("[x, x, x]", "'a'") + " != " + nested("[x, x, x]", "'a'"),
        nested("x + x", "[1]") + ".size() > 3");
  }

  /** Applies a step forty times to a value. */
  private static String nested(String step, String value) {
    String expression = value;
    for (int i = 0; i < 40; i++) {
      expression = "[" + expression + "].map(x, " + step + ")[0]";
    }
    return expression;
  }

  @ParameterizedTest
  @MethodSource("textsWithoutEnd")
  void anExpressionThatGrowsAText(String source) {
    assertSpent("its expression ", expression(source), SMALL);
  }

  /** The steps would be counted only when the text is there, and has filled the memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata.b.replace('a', metadata.c) != ''",
        "metadata.b.replace('a', metadata.c, 1024) != ''",
        "metadata.b.split('').join(metadata.c) != ''",
        "metadata.b.split('').map(x, metadata.c).join() != ''"
      })
  void aTextThatAnExpressionMakesIsLimited(String source) {
    String part = "a".repeat(1 << 10);
    assertEquals(0, matches(expression(source), metadata("b: " + part, "c: " + part)).size());
    assertSpent(
        "its expression makes a text of more than 1048576 characters on this article",
        expression(source),
        metadata("b: " + part + "b", "c: " + part + "cc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata.a.all(x, !metadata.b.contains('y'))",
        "metadata.a.all(x, !(2 in metadata.a))",
        "metadata.a.map(x, metadata.a) == metadata.a.map(x, metadata.a)",
        "metadata.a.map(x, metadata.b).join(metadata.b) != ''",
        "metadata.a.all(x, metadata.b.lowerAscii() != 'x')",
        "metadata.a.all(x, !metadata.b.contains('y')) || true",
        "metadata.a.all(x, !metadata.b.matches('^(a+)+b$')) || true",
        "metadata.a.all(x, metadata.b.replace('a', 'b') != 'x')",
        "metadata.a.all(x, metadata.b.split('').size() > 0)"
      })
  void anExpressionThatLooksAtALargeValueTooOften(String source) {
    assertSpent(
        "its expression needs more than 5000000 steps on this article", expression(source), LARGE);
    assertEquals(0, matches(expression(source), SMALL).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadata.b.matches('^((((a{1000}){1000}){1000}){1000})$')",
        "metadata.b.matches('(a{0,1000}){0,9}(.*){0,900}x')",
        "metadata.b.matches('^(' + 'a?'.replace('?', 'aaaaaaaaaaaaaaaaaaa?') + '|b){900}$')"
      })
  void anExpressionWithAPatternThatRepeatsTooMuch(String source) {
    assertSpent("the pattern '", expression(source), SMALL);
  }

  @Test
  void anExpressionThatMatchesALongTextAgainstALargePattern() {
    assertSpent(
        "its expression matches a text of 50001 characters against a pattern of 1000,",
        expression("!metadata.b.matches('^(a{995})*b$')"),
        LARGE);
    assertEquals(0, matches(expression("!metadata.b.matches('^(a{300})*b$')"), LARGE).size());
  }

  private static MetadataSchema schema(String... lines) {
    return new MetadataSchema(
        JsonSchema.parse(metadata(lines).metadata().root()), Optional.empty());
  }

  private static MetadataExpression expression(String source) {
    return new MetadataExpression(Expression.parse(source), Optional.empty(), List.of());
  }

  private static void assertSpent(String reason, ArticleCheck check, Article article) {
    BudgetSpentException spent =
        assertTimeoutPreemptively(
            HANGS,
            () -> assertThrows(BudgetSpentException.class, () -> check.check(article, context())));
    assertTrue(String.valueOf(spent.getMessage()).startsWith(reason), spent.getMessage());
  }
}
