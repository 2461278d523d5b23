package org.articlint.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.ReviewReader.Fault;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;

/**
 * Finds reviews that are due: the last one is older than allowed, or the day named by the article
 * has come. A review is due on the day itself; periods are added by the calendar. A day named by
 * the article takes precedence over its own period, which takes precedence over {@code max-age}.
 */
public record StaleDate(
    @Option("metadata paths of the date of the last review; the first one present is used")
        FieldPaths dates,
    @Option(
            "metadata paths of the day on which a review is due; the first one present is used, and"
                + " takes precedence over a period")
        FieldPaths dueDates,
    @Option("metadata paths of the article's own review period, used in place of max-age")
        FieldPaths period,
    @Option("metadata paths of tags, one of which can be such a period") FieldPaths periodTags,
    @Option(value = "how long a review is valid", fallback = "365d") ReviewPeriod maxAge,
    @Option(
            value =
                "what to report: reviews that are due, reviews that are due soon, or dates that are"
                    + " malformed or in the future",
            fallback = "due")
        Find find,
    @Option(value = "how long before the day a review counts as due soon", fallback = "14d")
        ReviewPeriod dueSoon,
    @Option(value = "whether to report an article without a review date", fallback = "skip")
        WhenMissing whenMissing,
    @Option(
            value =
                "the order of dates with slashes: with month-first, 05/06/2026 is 6 May; otherwise it"
                    + " is malformed",
            fallback = "year-first")
        ReviewDate.Order dateOrder,
    @Option("how far in the future the date of a review may be; not at all when absent")
        Optional<ReviewPeriod> ahead,
    @Option(
            value =
                "whether to report the part of an article after <!-- expires 2027-01-31 --> from"
                    + " that day on",
            fallback = "false")
        boolean expiryComments)
    implements ArticleCheck {

  /** The reviews and dates that the check reports. */
  public enum Find {
    /** Reviews that are due. */
    DUE,
    /** Reviews that are due soon. */
    DUE_SOON,
    /** Dates and periods that cannot be read, and dates in the future. */
    INVALID
  }

  /** How an article without a review date is treated. */
  public enum WhenMissing {
    /** It does not count as checked. */
    SKIP,
    /** It is reported. */
    REPORT
  }

  /** Checks that there is a source of dates. */
  public StaleDate {
    if (dates.isEmpty() && dueDates.isEmpty() && !expiryComments) {
      throw new IllegalArgumentException("'dates', 'due-dates' or 'expiry-comments' is required");
    }
  }

  @Override
  public Set<String> values() {
    return Set.of("date", "days", "due", "state", "problem");
  }

  @Override
  public Verdict check(Article article, Context context) {
    ReviewReader.Reviews reviews = ReviewReader.read(this, article, context);
    if (!reviews.isPresent()) {
      return whenMissing == WhenMissing.REPORT && find == Find.DUE
          ? missing(article)
          : Verdict.NOT_APPLICABLE;
    }
    LocalDate today = context.today();
    if (find == Find.INVALID) {
      return new Verdict(true, invalid(reviews, today));
    }
    if (reviews.deadlines().isEmpty() && !reviews.isEvergreen()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Match> matches = new ArrayList<>();
    for (ReviewDeadline deadline : reviews.deadlines()) {
      boolean isDue = !today.isBefore(deadline.due());
      boolean isSoon = !isDue && !today.isBefore(dueSoon.before(deadline.due()));
      if (find == Find.DUE ? isDue : isSoon) {
        matches.add(deadline.match(today));
      }
    }
    return new Verdict(true, matches);
  }

  private static Verdict missing(Article article) {
    Map<String, String> values =
        Map.of(
            "date", "no date",
            "days", "?",
            "due", "now",
            "state", "no review is on record",
            "problem", "is missing");
    return Verdict.of(
        Match.of(article.source().firstLine(), "missing", values).labelled("no review date"));
  }

  private List<Match> invalid(ReviewReader.Reviews reviews, LocalDate today) {
    List<Match> matches = new ArrayList<>();
    reviews.faults().forEach(fault -> matches.add(invalid(fault)));
    for (ReviewDeadline deadline : reviews.deadlines()) {
      deadline.future(today, ahead).ifPresent(fault -> matches.add(invalid(fault)));
    }
    return matches;
  }

  private static Match invalid(Fault fault) {
    Map<String, String> values =
        Map.of(
            "date",
            fault.text(),
            "days",
            "",
            "due",
            "",
            "state",
            fault.text() + " " + fault.problem(),
            "problem",
            fault.problem());
    Match match = Match.of(fault.span(), fault.key(), values);
    return fault.label().map(match::labelled).orElse(match);
  }
}
