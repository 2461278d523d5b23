package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.condition.Condition;
import org.articlint.check.expression.Expression;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/**
 * Requires an expression to be true. It can use {@code metadata} (keys in lower case with {@code
 * _}), counts such as {@code counts.paragraphs}, {@code title}, {@code today} and {@code
 * date(text)}. An article without a value that the expression needs is not judged.
 */
@Placeholder(name = "path", value = "the metadata key that the finding points at")
@Placeholder(name = "value", value = "its value")
public record MetadataExpression(
    @Option(
            value =
                "the expression that must be true, in the Common Expression Language (cel.dev), over"
                    + " metadata, counts, title and today",
            required = true)
        Expression expression,
    @Option("the articles to check; all when absent") Optional<Condition> when,
    @Option(
            "metadata paths for the place of a finding, the first one present; those in the"
                + " expression when absent")
        List<String> at)
    implements ArticleCheck {

  private static final Pattern PATH = Pattern.compile("\\bmetadata((?:\\.[A-Za-z_]\\w*)++)");

  @Override
  public boolean looksAtWhole() {
    return expression.source().contains("counts.");
  }

  @Override
  public Verdict check(Article article, Context context) {
    if (when.isPresent() && when.get().test(article, context).isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Expression.Result result = expression.test(article, context);
    if (result.answer() != Expression.Answer.FAILS) {
      return result.answer() == Expression.Answer.HOLDS ? Verdict.CLEAN : Verdict.NOT_APPLICABLE;
    }
    Optional<Metadata.Field> field = article.metadata().first(paths());
    Optional<Scalar> scalar = field.flatMap(f -> f.scalars().stream().findFirst());
    Span span =
        scalar
            .map(Scalar::span)
            .or(() -> field.map(f -> f.entry().keySpan()))
            .orElse(article.source().firstLine());
    String path = field.map(Metadata.Field::path).orElse("");
    Match match =
        Match.of(span, path, Map.of("value", scalar.map(Scalar::text).orElse(""), "path", path));
    return Verdict.of(result.problem().map(match::labelled).orElse(match));
  }

  /** Paths for the place of a finding. The last name of a path may be a function: try without. */
  private List<String> paths() {
    if (!at.isEmpty()) {
      return at;
    }
    List<String> paths = new ArrayList<>();
    Matcher matcher = PATH.matcher(expression.source());
    while (matcher.find()) {
      for (String path = matcher.group(1).substring(1);
          !path.isEmpty();
          path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
        paths.add(path);
      }
    }
    return paths;
  }
}
