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

/** Reports a problem met while the article was read: the built-in rules. */
public record ArticleProblem(
    @Option(value = "the problem to report", required = true) Problem.Kind problem)
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

  /** Makes the match of a problem. */
  public static Match match(Problem problem) {
    return Match.of(problem.span(), problem.message(), Map.of("problem", problem.message()));
  }
}
