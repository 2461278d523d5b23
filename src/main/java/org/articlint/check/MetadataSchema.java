package org.articlint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.check.condition.Condition;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.schema.JsonSchema;
import org.articlint.check.schema.SchemaViolation;
import org.articlint.check.value.Context;
import org.articlint.check.value.KeyFix;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/** Validates the metadata with a JSON Schema: missing keys, wrong types, values out of range. */
@Placeholder(name = "path", value = "the metadata key, also one that is missing")
@Placeholder(
    name = "problem",
    value = "what the schema does not allow, such as that the key is missing")
public record MetadataSchema(
    @Option(
            value =
                "the JSON Schema (2020-12), or {file: PATH}; it may spell keys as the articles do",
            required = true)
        JsonSchema schema,
    @Option("the articles to check; all when absent, including those without metadata")
        Optional<Condition> when)
    implements ArticleCheck {

  @Override
  public Verdict check(Article article, Context context) {
    if (when.isPresent() && when.get().test(article, context).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Match> matches =
        schema.validate(article.metadata(), context).stream()
            .map(violation -> match(article, violation, context))
            .toList();
    return new Verdict(true, matches);
  }

  private static Match match(Article article, SchemaViolation violation, Context context) {
    Span span = violation.span();
    Match match =
        Match.of(
            span.length() == 0
                ? article.source().lineSpan(article.source().line(span.start()))
                : span,
            violation.path(),
            Map.of("path", violation.path(), "problem", violation.problem()));
    return KeyFix.of(article, span, violation.meant(), context.vocabulary())
        .map(match::fixedBy)
        .orElse(match);
  }
}
