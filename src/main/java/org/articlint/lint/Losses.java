package org.articlint.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Problem;
import org.articlint.check.ArticleProblem;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.rule.FailOn;
import org.articlint.rule.Rule;

/**
 * What hides content from the rules. Either it fails the run, or the run is incomplete: whoever
 * accepts that an article is not read has not checked it.
 */
final class Losses {

  /** A file that cannot be read at all is a failure anyway. */
  private static final Set<Problem.Kind> KINDS =
      Set.of(
          Problem.Kind.INVALID_ENCODING,
          Problem.Kind.ARTICLE_TOO_LARGE,
          Problem.Kind.INVALID_FRONT_MATTER,
          Problem.Kind.NESTED_TOO_DEEP);

  private Losses() {}

  /**
   * What hides content of an article. Metadata of which something was read is whole: of a key that
   * is set twice, for example, the first value counts.
   */
  static Set<Problem.Kind> of(Article article) {
    Set<Problem.Kind> lost = EnumSet.noneOf(Problem.Kind.class);
    for (Problem problem : article.problems()) {
      if (KINDS.contains(problem.kind())
          && (problem.kind() != Problem.Kind.INVALID_FRONT_MATTER || article.lacksMetadata())) {
        lost.add(problem.kind());
      }
    }
    return lost;
  }

  /** What was not read and is not reported, because the rule that would report it is off. */
  static List<Failure> unreported(Article article, String path, List<Rule> rules) {
    Set<Problem.Kind> lost = of(article);
    Set<Problem.Kind> reported = EnumSet.noneOf(Problem.Kind.class);
    rules.forEach(rule -> kind(rule).ifPresent(reported::add));
    List<Failure> failures = new ArrayList<>();
    for (Problem problem : article.problems()) {
      if (lost.contains(problem.kind()) && reported.add(problem.kind())) {
        failures.add(failure(path, problem.message(), "the rule that reports this is off"));
      }
    }
    return failures;
  }

  /**
   * What was not read and is reported as something that fails no run; one of each rule.
   *
   * @param lost what hides content of the article
   */
  static List<Failure> accepted(
      List<Finding> findings, Set<Problem.Kind> lost, String path, FailOn failOn) {
    Set<Problem.Kind> told = EnumSet.noneOf(Problem.Kind.class);
    List<Failure> failures = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Problem.Kind> kind = kind(finding.rule()).filter(lost::contains);
      if (kind.isPresent()) {
        reasonOfAcceptance(finding, failOn)
            .filter(reason -> told.add(kind.get()))
            .map(reason -> failure(path, finding.message().text(), reason))
            .ifPresent(failures::add);
      }
    }
    return failures;
  }

  private static Optional<Problem.Kind> kind(Rule rule) {
    return rule.check() instanceof ArticleProblem problem
        ? Optional.of(problem.problem())
        : Optional.empty();
  }

  private static Optional<String> reasonOfAcceptance(Finding finding, FailOn failOn) {
    if (finding.isSuppressed()) {
      return Optional.of("a suppression accepts this, but it is not checked");
    }
    if (finding.isBaselined()) {
      return Optional.of("the baseline accepts this, but it is not checked");
    }
    return failOn.fails(finding.severity())
        ? Optional.empty()
        : Optional.of("the run does not fail on this, but it is not checked");
  }

  private static Failure failure(String path, String message, String reason) {
    return new Failure(path, "%s (%s)".formatted(message, reason));
  }
}
