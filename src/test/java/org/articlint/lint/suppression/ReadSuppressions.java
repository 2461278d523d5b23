package org.articlint.lint.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.check.Articles;
import org.articlint.check.date.ValidDays;

/** Reads the suppressions of articles, and tells what is wrong with them. */
final class ReadSuppressions {

  private static final Set<String> RULES = Set.of("stale-date", "thin-section");

  private ReadSuppressions() {}

  static Article article(String text) {
    return Articles.markdown(text);
  }

  static SuppressionReader.Suppressions read(Article article) {
    return SuppressionReader.read(article, RULES, Articles.TODAY);
  }

  static Suppression only(Article article) {
    SuppressionReader.Suppressions read = read(article);
    assertEquals(List.of(), read.problems());
    assertEquals(1, read.suppressions().size(), read::toString);
    return read.suppressions().get(0);
  }

  static void assertNothing(Article article) {
    assertEquals(
        new SuppressionReader.Suppressions(List.of(), List.of(), ValidDays.ALWAYS), read(article));
  }

  static void assertProblem(Article article, Problem.Kind kind, String message, String place) {
    SuppressionReader.Suppressions read = read(article);
    assertEquals(List.of(), read.suppressions());
    assertEquals(1, read.problems().size(), read::toString);
    Problem problem = read.problems().get(0);
    assertEquals(kind, problem.kind());
    assertEquals(message, problem.message());
    assertEquals(place, article.source().slice(problem.span()));
  }
}
