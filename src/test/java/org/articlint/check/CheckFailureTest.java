package org.articlint.check;

import static org.articlint.check.Articles.context;
import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.articlint.check.value.BudgetSpentException;
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
