package org.articlint.lint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.articlint.article.Article;
import org.articlint.article.OneLine;
import org.articlint.article.Span;
import org.articlint.check.MetadataCondition;
import org.articlint.check.ReviewState;
import org.articlint.check.StaleDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.match.Match;
import org.articlint.check.value.Context;
import org.articlint.lint.files.ArticleFile;
import org.articlint.lint.suppression.Suppression;
import org.articlint.lint.suppression.SuppressionMatcher;
import org.articlint.lint.suppression.SuppressionReader;
import org.articlint.rule.Rule;

/**
 * How the reviews of an article stand, by the rules that its configuration enables and the findings
 * that it suppresses.
 *
 * @param state exempt when no rule about review dates is on
 * @param waiting what the rule says about text of an AI that no person has reviewed
 * @param isJudged whether any rule looks at its reviews
 */
record ArticleReview(ReviewState state, Optional<String> waiting, boolean isJudged) {

  private static final int MAX_QUOTED_CHARS = 80;

  private record Judge(
      Article article, Supplier<Context> contexts, List<Suppression> suppressions) {

    boolean isSuppressed(Rule rule, Span place) {
      List<SuppressionMatcher.Place> places =
          List.of(new SuppressionMatcher.Place(rule.id(), place.start()));
      return SuppressionMatcher.match(places, suppressions)[0] != SuppressionMatcher.NONE;
    }

    Optional<ReviewState> state(Rule rule, StaleDate check, ReviewPeriod soon) {
      return ReviewState.of(check, article, contexts.get(), soon)
          .map(state -> isSuppressed(rule, state.place()) ? suppressed(state) : state);
    }

    private static ReviewState suppressed(ReviewState state) {
      return new ReviewState(
          ReviewState.Kind.EXEMPT,
          state.reviewed(),
          Optional.empty(),
          state.field(),
          "the article suppresses the rule",
          state.place());
    }

    Optional<String> waiting(Rule rule, MetadataCondition check) {
      return check.check(article, contexts.get()).matches().stream()
          .filter(match -> !isSuppressed(rule, match.span()))
          .map(Match::values)
          .map(values -> rule.message(values, value -> OneLine.of(value, MAX_QUOTED_CHARS)))
          .findFirst();
    }
  }

  private static ReviewState unruled(Article article) {
    return ReviewState.without(
        ReviewState.Kind.EXEMPT, "no rule about review dates is on", article.source().firstLine());
  }

  /**
   * Judges an article.
   *
   * @param contexts makes what a rule needs besides the article; each rule has one of its own
   * @param soon how long before its day a review counts as due soon
   */
  static ArticleReview of(
      ArticleFile file, Article article, Supplier<Context> contexts, ReviewPeriod soon) {
    List<Suppression> suppressions =
        SuppressionReader.read(article, file.config().allRules().keySet(), contexts.get().today())
            .suppressions();
    Judge judge = new Judge(article, contexts, suppressions);
    List<ReviewState> states = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    boolean isJudged = false;
    for (Rule rule : file.config().ruleSet(file.file()).rules()) {
      if (rule.check() instanceof StaleDate check && ReviewState.isOf(check)) {
        judge.state(rule, check, soon).ifPresent(states::add);
        isJudged |= check.find() == StaleDate.Find.DUE;
      } else if (rule.check() instanceof MetadataCondition check && check.awaitsReview()) {
        judge.waiting(rule, check).ifPresent(waiting::add);
        isJudged = true;
      }
    }
    return new ArticleReview(
        states.stream().min(ReviewState.BY_URGENCY).orElseGet(() -> unruled(article)),
        waiting.stream().findFirst(),
        isJudged);
  }
}
