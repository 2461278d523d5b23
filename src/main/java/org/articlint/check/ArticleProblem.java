package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;

/** What was met while reading the article: the built-in findings. */
public record ArticleProblem(
    @Option(value = "which problem is found", required = true) Problem.Kind problem)
    implements ArticleCheck {

  @Override
  public Set<String> values() {
    return Set.of("problem");
  }

  @Override
  public Verdict check(Article article, Context context) {
    List<Match> matches = new ArrayList<>();
    for (Problem met : article.problems()) {
      if (met.kind() == problem) {
        matches.add(match(met));
      }
    }
    return new Verdict(true, matches);
  }

  /** The match of a problem. */
  public static Match match(Problem problem) {
    return Match.of(problem.span(), problem.message(), Map.of("problem", problem.message()));
  }
}
