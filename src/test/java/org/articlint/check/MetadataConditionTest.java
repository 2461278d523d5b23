package org.articlint.check;

import static org.articlint.check.Articles.metadata;
import static org.articlint.check.Articles.only;
import static org.articlint.check.Articles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.MetadataCondition.Wording;
import org.articlint.check.condition.Condition;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.FieldPaths;
import org.junit.jupiter.api.Test;

class MetadataConditionTest {

  private static final MetadataCondition CHECK =
      new MetadataCondition(
          has("a"),
          Optional.of(has("b")),
          "has no b",
          List.of(new Wording(has("c"), "has only c"), new Wording(has("d"), "has only d")),
          false);

  @Test
  void whatIsRequiredMustBeThereWhenTheRuleApplies() {
    assertEquals(Verdict.CLEAN, CHECK.check(metadata("a: 1", "b: 2"), Articles.context()));
    assertEquals("has no b", only(CHECK, metadata("a: 1")).values().get("state"));
    assertFalse(CHECK.check(metadata("c: 1"), Articles.context()).applied());
  }

  @Test
  void theFirstWordingThatFitsIsUsed() {
    assertEquals("has only c", only(CHECK, metadata("a: 1", "d: 1", "c: 1")).values().get("state"));
    assertEquals("has only d", only(CHECK, metadata("a: 1", "d: 1")).values().get("state"));
  }

  @Test
  void theMatchIsTheReason() {
    Article article = metadata("x: 0", "a: one");
    Match match = only(CHECK, article);
    assertEquals("one", text(match, article));
    assertEquals("a: one", match.key());
    assertEquals(Map.of("match", "a: one", "state", "has no b"), match.values());
    assertEquals(Set.of("match", "state"), Quotable.of(CHECK));
    assertFalse(CHECK.looksAtWhole());
  }

  private static Condition has(String path) {
    return new Condition.MetadataValue(FieldPaths.of(path), List.of(), List.of(), false);
  }
}
