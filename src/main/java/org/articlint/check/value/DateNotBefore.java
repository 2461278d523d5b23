package org.articlint.check.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;

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
    Optional<LocalDate> later = day(article, context.paths(date));
    Optional<LocalDate> earlier = day(article, context.paths(notBefore));
    return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())
        ? Optional.empty()
        : Optional.of(Evidence.none(article));
  }

  @Override
  public List<FieldPaths> fields() {
    return List.of(date, notBefore);
  }

  private static Optional<LocalDate> day(Article article, List<String> paths) {
    return article.metadata().scalars(paths).stream()
        .flatMap(scalar -> ReviewDate.read(scalar.text()).stream().map(ReviewDate::day))
        .findFirst();
  }
}
