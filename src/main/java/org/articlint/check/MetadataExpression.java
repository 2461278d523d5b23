package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;
import org.articlint.check.expression.Expression;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Condition;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;

/**
 * An expression over the metadata and what is counted in the text, which must be true. It knows
 * {@code metadata} (keys in lower case with {@code _}), {@code counts.paragraphs} and its like,
 * {@code title}, {@code today} and {@code date(text)}. An article without a value that it needs is
 * not judged.
 */
public record MetadataExpression(
    @Option(
            value =
                "what must be true, in the Common Expression Language (cel.dev), over metadata,"
                    + " counts, title and today",
            required = true)
        Expression expression,
    @Option("which articles are judged; all when absent") Optional<Condition> when,
    @Option(
            "the metadata paths a finding points at, the first present; when absent, those in the"
                + " expression")
        List<String> at)
    implements ArticleCheck {

  private static final Pattern PATH = Pattern.compile("\\bmetadata((?:\\.[A-Za-z_]\\w*)+)");

  @Override
  public boolean looksAtWhole() {
    return expression.source().contains("counts.");
  }

  @Override
  public Set<String> values() {
    return Set.of("value", "path");
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

  /** Where a finding points; behind a path in the expression may stand the name of a function. */
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
