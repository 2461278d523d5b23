package org.articlint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value.Scalar;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;

/**
 * Finds a change that edits the text of an article but not its review date. It only applies in runs
 * that know the change: {@code --staged} and {@code --changed}.
 */
@Placeholder(name = "date", value = "the date of the last review")
public record UnreviewedChange(
    @Option(
            value = "metadata paths of the review date; the first one present is used",
            required = true)
        FieldPaths dates)
    implements ArticleCheck {

  @Override
  public boolean looksAtWhole() {
    return true;
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(dates);
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Metadata.Field> field = context.fields(dates, article).stream().findFirst();
    Optional<Scalar> date = field.flatMap(f -> f.scalars().stream().findFirst());
    Optional<Article> before = context.before();
    if (date.isEmpty() || before.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    String was =
        context.fields(dates, before.get()).stream()
            .flatMap(each -> each.scalars().stream())
            .map(Scalar::text)
            .findFirst()
            .orElse("");
    if (!was.equals(date.get().text()) || BodyText.of(article).equals(BodyText.of(before.get()))) {
      return Verdict.CLEAN;
    }
    Match match =
        Match.of(date.get().span(), field.get().path(), Map.of("date", date.get().text()));
    return Verdict.of(match.labelled("as before this change"));
  }
}
