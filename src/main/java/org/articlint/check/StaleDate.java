package org.articlint.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Article;
import org.articlint.check.ReviewDeadline.Fault;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.Option;
import org.articlint.check.value.ReviewDate;
import org.articlint.check.value.ReviewPeriod;

/**
 * A review that is due: the last one is older than allowed, or the article names a day that has
 * come. It is due on the day itself; periods are added in calendar arithmetic. The article's own
 * day beats its own period, and that beats {@code max-age}.
 */
public record StaleDate(
    @Option("the metadata paths of the date of the last review; the first present wins")
        List<String> dates,
    @Option(
            "the metadata paths of the day on which a review is due, whenever the last one was; the"
                + " first present wins, and beats a period")
        List<String> dueDates,
    @Option("the metadata paths of the article's own period, which beats max-age")
        List<String> period,
    @Option("the metadata paths of tags, one of which may be such a period")
        List<String> periodTags,
    @Option(value = "how long a review holds", fallback = "365d") ReviewPeriod maxAge,
    @Option(
            value =
                "what is found: a review that is due, one that soon will be, or a date that is"
                    + " malformed or to come",
            fallback = "due")
        Find find,
    @Option(value = "how long before its day a review is due soon", fallback = "14d")
        ReviewPeriod dueSoon,
    @Option(value = "whether an article without a review date is found", fallback = "skip")
        WhenMissing whenMissing,
    @Option(
            value =
                "how dates are written; 05/06/2026 is 6 May with month-first, and malformed"
                    + " otherwise",
            fallback = "year-first")
        ReviewDate.Order dateOrder,
    @Option("how far ahead the date of a review may lie; not at all when absent")
        Optional<ReviewPeriod> ahead,
    @Option(
            value =
                "whether a part of the article between <!-- expires 2027-01-31 --> and the end of"
                    + " that is due on the day",
            fallback = "false")
        boolean expiryComments)
    implements ArticleCheck {

  /** What the check finds. */
  public enum Find {
    /** Reviews that are due. */
    DUE,
    /** Reviews that will be due soon. */
    DUE_SOON,
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

  /** Checks that a date is named. */
  public StaleDate {
    if (dates.isEmpty() && dueDates.isEmpty() && !expiryComments) {
      throw new IllegalArgumentException(
          "one of 'dates', 'due-dates' and 'expiry-comments' is needed");
    }
  }

  @Override
  public Set<String> values() {
    return Set.of("date", "days", "due", "state", "problem");
  }

  @Override
  public Verdict check(Article article, Context context) {
    ReviewDeadline.Read read = ReviewDeadline.read(this, article);
    if (!read.isPresent()) {
      return whenMissing == WhenMissing.REPORT && find == Find.DUE
          ? missing(article)
          : Verdict.NOT_APPLICABLE;
    }
    List<Match> matches = new ArrayList<>();
    LocalDate today = context.today();
    if (find == Find.INVALID) {
      read.faults().forEach(fault -> matches.add(invalid(fault)));
      for (ReviewDeadline deadline : read.deadlines()) {
        deadline.future(today, ahead).ifPresent(fault -> matches.add(invalid(fault)));
      }
      return new Verdict(true, matches);
    }
    if (read.deadlines().isEmpty() && !read.isEvergreen()) {
      return Verdict.NOT_APPLICABLE;
    }
    for (ReviewDeadline deadline : read.deadlines()) {
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
