package org.articlint.check.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;

/** Holds unless one date is before another. It also holds when either is absent or not a date. */
public record DateNotBefore(
    @Option(value = "metadata paths of the date; the first that can be read", required = true)
        FieldPaths date,
    @Option(
            value = "metadata paths of the earlier date; the first that can be read",
            required = true)
        FieldPaths notBefore)
    implements Condition {
  @Override
  public Optional<Evidence> test(Article article, Context context) {
    Optional<LocalDate> later = day(context.fields(date, article));
    Optional<LocalDate> earlier = day(context.fields(notBefore, article));
    return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())
        ? Optional.empty()
        : Optional.of(Evidence.none(article));
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(date, notBefore);
  }

  private static Optional<LocalDate> day(List<Metadata.Field> fields) {
    return fields.stream()
        .flatMap(field -> field.scalars().stream())
        .flatMap(scalar -> ReviewDate.read(scalar.text()).stream().map(ReviewDate::day))
        .findFirst();
  }
}
