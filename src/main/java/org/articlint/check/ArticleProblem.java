package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/** Reports a problem met while the article was read: the built-in rules. */
@Placeholder(name = "problem", value = "what is wrong with the article")
public record ArticleProblem(
    @Option(value = "the problem to report", required = true) Problem.Kind problem)
    implements ArticleCheck {

  @Override
  public Verdict check(Article article, Context context) {
    List<Match> matches = new ArrayList<>();
    for (Problem met : article.problems()) {
      if (met.kind() == problem) {
        matches.add(match(met, article.source()));
      }
    }
    return new Verdict(true, matches);
  }

  /**
   * Makes the match of a problem. Its key does not depend on the message, so that a baseline
   * outlives a change of wording.
   *
   * @param source the article in which the problem lies
   */
  public static Match match(Problem problem, SourceText source) {
    String key =
        problem.kind() == Problem.Kind.INVALID_FRONT_MATTER && problem.key().isEmpty()
            ? lineOf(problem, source)
            : problem.key();
    return Match.of(problem.span(), key, Map.of("problem", problem.message()));
  }

  /** The line of metadata that cannot be read. */
  private static String lineOf(Problem problem, SourceText source) {
    return source.slice(source.lineSpan(source.line(problem.span().start()))).strip();
  }
}
