package org.articlint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Article;
import org.articlint.check.condition.Condition;
import org.articlint.check.condition.Condition.Evidence;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/**
 * Requires one condition to hold whenever another does, such as two metadata values together, or
 * forbids that it holds.
 */
@Placeholder(name = "match", value = "the metadata that made the condition true")
@Placeholder(
    name = "state",
    value = "the option state, or that of the first of the states whose condition holds")
public record MetadataCondition(
    @Option(value = "when the rule applies", required = true) Condition when,
    @Option("the condition that must then hold; when absent, `when` is the fault itself")
        Optional<Condition> require,
    @Option(value = "the text of {state} in the message") String state,
    @Option("texts of {state} for special cases; the first whose condition holds is used")
        List<Wording> states,
    @Option(
            value =
                "whether an article that the rule reports waits for a person to review it, so that"
                    + " articlint queue lists it",
            fallback = "false")
        boolean awaitsReview)
    implements ArticleCheck {

  /** A text for a special case. */
  public record Wording(
      @Option(value = "when this text is used", required = true) Condition when,
      @Option(value = "the text", required = true) String state) {}

  @Override
  public List<FieldPaths> fields() {
    return Stream.concat(Stream.of(when), require.stream())
        .flatMap(each -> each.fields().stream())
        .toList();
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Evidence> reason = when.test(article, context);
    if (reason.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    if (require.isPresent() && require.get().test(article, context).isPresent()) {
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
