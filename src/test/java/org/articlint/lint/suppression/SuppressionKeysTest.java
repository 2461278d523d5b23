package org.articlint.lint.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.articlint.article.Problem;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;

/** What faulty suppressions are known by, in fingerprints and baselines. */
class SuppressionKeysTest {

  private static final Set<String> RULES = Set.of("a-rule", "b-rule");

  @Test
  void aFaultIsKnownByItsSortAndRule() {
    assertKeys("<!-- articlint-ignore a-rule: at the end -->\n", "without-block a-rule");
    assertKeys("Text <!-- articlint-ignore a-rule: inside --> here.\n", "without-block a-rule");
    assertKeys("<!-- articlint-ignore-start a-rule: open -->\n\nText.\n", "unclosed a-rule");
    assertKeys("<!-- articlint-ignore-end a-rule -->\n\nText.\n", "unopened a-rule");
    assertKeys("<!-- articlint-ignore c-rule: why -->\n\nText.\n", "unknown c-rule");
    assertKeys("<!-- articlint-ignore a-rule -->\n\nText.\n", "a-rule");
    assertKeys(
        "<!-- articlint-ignore a-rule: it is due until 2026-11-20 -->\n\nText.\n",
        "a-rule 2026-11-20");
    assertKeys(
        "<!-- articlint-ignore: a-rule -->\n\nText.\n", "unreadable articlint-ignore: a-rule");
  }

  @Test
  void faultsOfTwoRulesDiffer() {
    assertKeys("<!-- articlint-ignore a-rule, b-rule -->\n\nText.\n", "a-rule", "b-rule");
  }

  @Test
  void anUnusedSuppressionIsKnownByItsRule() {
    Problem unused =
        SuppressionReader.read(
                Articles.markdown("<!-- articlint-ignore a-rule: why -->\n\nText.\n"),
                RULES,
                Articles.TODAY)
            .suppressions()
            .get(0)
            .unused();
    assertEquals("a-rule", unused.key());
  }

  private static void assertKeys(String article, String... keys) {
    List<String> found =
        SuppressionReader.read(Articles.markdown(article), RULES, Articles.TODAY)
            .problems()
            .stream()
            .map(Problem::key)
            .toList();
    assertEquals(List.of(keys), found);
  }
}
