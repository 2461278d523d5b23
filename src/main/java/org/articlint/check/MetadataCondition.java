package org.articlint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Condition;
import org.articlint.check.value.Condition.Evidence;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;

/** Metadata that is only right together with other metadata. */
public record MetadataCondition(
    @Option(value = "when the rule applies", required = true) Condition when,
    @Option(value = "what must hold then", required = true) Condition require,
    @Option(value = "how the message words the fault, as {state}") String state,
    @Option("other wordings of {state}, the first whose condition holds") List<Wording> states)
    implements ArticleCheck {

  /** A wording for a special case. */
  public record Wording(
      @Option(value = "when the wording fits", required = true) Condition when,
      @Option(value = "the words", required = true) String state) {}

  @Override
  public Set<String> values() {
    return Set.of("match", "state");
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Evidence> reason = when.test(article, context);
    if (reason.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (require.test(article, context).isPresent()) {
      return Verdict.CLEAN;
    }
    String words =
        states.stream()
            .filter(wording -> wording.when().test(article, context).isPresent())
            .map(Wording::state)
            .findFirst()
            .orElse(state);
    Map<String, String> values = Map.of("match", reason.get().text(), "state", words);
    return Verdict.of(Match.of(reason.get().span(), reason.get().text(), values));
  }
}
