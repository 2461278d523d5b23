package org.articlint.check;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.check.expression.Expression;
import org.articlint.check.schema.JsonSchema;
import org.articlint.check.value.Context.BudgetSpentException;
import org.articlint.check.value.Regex;
import org.articlint.check.value.Replacements;
import org.articlint.check.value.TermList;
import org.junit.jupiter.api.Test;

/**
 * Checks that fail on an article. A run catches {@link RuntimeException} and {@link
 * StackOverflowError} around each call, and the check must work on the next article.
 */
class CheckFailureTest {

  @Test
  void aSchemaThatRefersToItselfForEver() {
    JsonSchema schema = JsonSchema.parse(metadata("$ref: '#'").metadata().root());
    MetadataSchema check = new MetadataSchema(schema, Optional.empty());
    for (int i = 0; i < 2; i++) {
      assertThrows(StackOverflowError.class, () -> check.check(metadata("a: 1"), context()));
    }
  }

  @Test
  void aPatternThatRecursesTooDeeply() {
    TextPattern check = pattern("(a|b)*c");
    assertThrows(
        StackOverflowError.class,
        () -> check.check(markdown("ab".repeat(100_000) + "c\n"), context()));
    assertEquals(1, matches(check, markdown("abc\n")).size());
  }

  @Test
  void aPatternThatNeedsTooManySteps() {
    TextPattern check = pattern(".*.*.*=");
    assertThrows(
        BudgetSpentException.class,
        () -> check.check(markdown("x".repeat(20_000) + "\n"), context()));
    assertEquals(1, matches(check, markdown("a=\n")).size());
  }

  @Test
  void anExpressionThatNeedsTooManyStepsIsAFinding() {
    MetadataExpression check =
        new MetadataExpression(
            Expression.parse("metadata.a.all(i, metadata.a.all(j, metadata.a.all(k, k == 1)))"),
            Optional.empty(),
            List.of());
    String many = "a: [" + "1, ".repeat(99) + "1]";
    assertEquals(1, matches(check, metadata(many)).size());
    assertEquals(0, matches(check, metadata("a: [1]")).size());
  }

  private static TextPattern pattern(String pattern) {
    return new TextPattern(
        TermList.parse(List.of()),
        List.of(Regex.parse(pattern)),
        Replacements.parse(Map.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
