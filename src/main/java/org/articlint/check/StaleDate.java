package org.articlint.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.article.Metadata;
import org.articlint.article.Value.Scalar;

/**
 * A review date that is older than allowed, or that is no date. A review is due on the day itself:
 * reviewed plus the period, in calendar arithmetic.
 */
public record StaleDate(
    @Option(
            value = "the metadata paths of the review date; the first present wins",
            required = true)
        List<String> dates,
    @Option("the metadata paths of the article's own period, which beats max-age")
        List<String> period,
    @Option(value = "how long a review holds", fallback = "365d") ReviewPeriod maxAge,
    @Option(
            value = "what is found: a review that is due, or a date that is malformed or to come",
            fallback = "due")
        Find find,
    @Option(value = "whether an article without a review date is found", fallback = "skip")
        WhenMissing whenMissing)
    implements ArticleCheck {

  /** What the check finds. */
  public enum Find {
    /** Reviews that are due. */
    DUE,
    /** Dates and periods that cannot be read, and dates in the future. */
    INVALID
  }

  /** What becomes of an article without a review date. */
  public enum WhenMissing {
    /** It is only missing in the coverage. */
    SKIP,
    /** It is a finding. */
    REPORT
  }

  @Override
  public Set<String> values() {
    return Set.of("date", "days", "due", "problem");
  }

  @Override
  public Verdict check(Article article, Context context) {
    Optional<Metadata.Field> field = article.metadata().first(dates);
    Optional<Scalar> value =
        field.flatMap(f -> f.scalars().stream().findFirst()).filter(s -> !s.text().isBlank());
    if (value.isEmpty()) {
      return whenMissing == WhenMissing.REPORT && find == Find.DUE
          ? missing(article)
          : Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> reviewed = ReviewDate.read(value.get().text());
    Optional<Scalar> ownPeriod =
        article.metadata().scalars(period).stream().filter(s -> !s.text().isBlank()).findFirst();
    Optional<ReviewPeriod> own = ownPeriod.flatMap(s -> ReviewPeriod.read(s.text()));
    if (find == Find.INVALID) {
      return invalid(field.get(), value.get(), reviewed, ownPeriod, own, context.today());
    }
    if (reviewed.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    LocalDate due = own.orElse(maxAge).dueAfter(reviewed.get());
    if (context.today().isBefore(due)) {
      return Verdict.CLEAN;
    }
    long days = ChronoUnit.DAYS.between(reviewed.get(), context.today());
    return Verdict.of(
        match(field.get(), value.get(), Long.toString(days), due.toString(), "")
            .labelled(days + " days ago, due again since " + due));
  }

  private static Verdict missing(Article article) {
    Map<String, String> values =
        Map.of("date", "no date", "days", "?", "due", "now", "problem", "is missing");
    return Verdict.of(
        Match.of(article.source().firstLine(), "missing", values).labelled("no review date"));
  }

  private Verdict invalid(
      Metadata.Field field,
      Scalar value,
      Optional<LocalDate> reviewed,
      Optional<Scalar> ownPeriod,
      Optional<ReviewPeriod> own,
      LocalDate today) {
    if (reviewed.isEmpty()) {
      return Verdict.of(match(field, value, "", "", "is not a date (YYYY-MM-DD)"));
    }
    if (reviewed.get().isAfter(today)) {
      return Verdict.of(
          match(field, value, "", "", "lies in the future").labelled("today: " + today));
    }
    if (ownPeriod.isPresent() && own.isEmpty()) {
      return Verdict.of(
          match(field, ownPeriod.get(), "", "", "is not a period (such as 6 months or 180d)"));
    }
    return Verdict.CLEAN;
  }

  private static Match match(
      Metadata.Field field, Scalar value, String days, String due, String problem) {
    return Match.of(
        value.span(),
        field.path(),
        Map.of("date", value.text(), "days", days, "due", due, "problem", problem));
  }
}
