package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.articlint.article.Article;
import org.articlint.article.Value.Scalar;
import org.articlint.check.Articles;
import org.junit.jupiter.api.Test;

class ScalarsTest {

  private static final Article BEFORE =
      Articles.metadata("a: 1", "b: {c: 1, d: [x, x]}", "e: [{f: 2}]");

  private static List<String> without(Article article, Article other) {
    return Scalars.without(article, other).stream().map(Scalar::text).toList();
  }

  @Test
  void valuesAreComparedUnderTheirKeysWhateverTheirOrder() {
    Article same = Articles.metadata("e:", "  - f: '2'", "b:", "  d: [x, x]", "  c: 1", "a: 1");
    assertEquals(List.of(), without(BEFORE, same));
    assertEquals(List.of(), without(same, BEFORE));
  }

  @Test
  void aValueThatHasMovedToAnotherKeyDiffers() {
    Article moved = Articles.metadata("a: 2", "b: {c: 1, d: [x, x]}", "e: [{f: 1}]");
    assertEquals(List.of("1", "2"), without(BEFORE, moved));
    assertEquals(List.of("2", "1"), without(moved, BEFORE));
  }

  @Test
  void everyCopyOfAValueCounts() {
    Article fewer = Articles.metadata("a: 1", "b: {c: 1, d: [x]}", "e: [{f: 2}]");
    assertEquals(List.of("x"), without(BEFORE, fewer));
    assertEquals(List.of(), without(fewer, BEFORE));
  }

  @Test
  void theTextIsTheSameWhateverTheMetadata() {
    Article one = Articles.markdown("---\na: 1\n---\n\n# T\n\nOne\ntwo.\n");
    assertTrue(Scalars.isSameText(one, Articles.markdown("# T\n\nOne two.\n")));
    assertFalse(Scalars.isSameText(one, Articles.markdown("# T\n\nOne.\n")));
    assertFalse(Scalars.isSameText(one, Articles.markdown("# T\n\nOne\n\ntwo.\n")));
  }
}
