package org.articlint.check;

import static org.articlint.check.Articles.markdown;
import static org.articlint.check.Articles.matches;
import static org.articlint.check.Articles.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.check.match.Match;
import org.junit.jupiter.api.Test;

class ArticleProblemTest {

  @Test
  void onlyItsOwnProblemIsFound() {
    Article article = markdown("---\na: [\n---\n");
    Problem problem = article.problems().get(0);
    Match match = only(new ArticleProblem(Problem.Kind.INVALID_FRONT_MATTER), article);
    assertEquals(problem.span(), match.span());
    assertEquals("a: [", match.key());
    assertEquals(Map.of("problem", problem.message()), match.values());
    ArticleProblem other = new ArticleProblem(Problem.Kind.NESTED_TOO_DEEP);
    assertEquals(List.of(), matches(other, article));
    assertTrue(other.check(article, Articles.context()).applied());
    assertEquals(Set.of("problem"), Quotable.of(other));
    assertFalse(other.looksAtWhole());
  }
}
