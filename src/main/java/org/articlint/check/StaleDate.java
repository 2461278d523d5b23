package org.articlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.check.ReviewValue.Fault;
import org.articlint.check.condition.Condition;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.match.Match;
import org.articlint.check.match.Verdict;
import org.articlint.check.value.Context;
import org.articlint.check.value.FieldPath;
import org.articlint.check.value.FieldPaths;
import org.articlint.check.value.Option;
import org.articlint.check.value.Placeholder;
import org.articlint.check.value.Search;

/**
 * Finds reviews that are due: the last one is older than allowed, or the day named by the article
 * has come. A review is due on the day itself; periods are added by the calendar. A day named by
 * the article takes precedence over its own period, which takes precedence over {@code max-age}.
 */
@Placeholder(name = "field", value = "the metadata key of the date")
@Placeholder(name = "date", value = "the date as written")
@Placeholder(name = "days", value = "the age of the date in days")
@Placeholder(name = "due", value = "the day on which the next review is or was due")
@Placeholder(
    name = "state",
    value = "the fault as a clause, such as that the review was due on a day")
@Placeholder(name = "problem", value = "what is wrong with a date that cannot be used")
public record StaleDate(
    @Option(
            "metadata paths of the date of the last review; the first one present is used; git is"
                + " the day of the last commit that changed the text of the article")
        FieldPaths dates,
    @Option(
            "metadata paths of the day on which a review is due; the first one present is used, and"
                + " takes precedence over an interval")
        FieldPaths dueDates,
    @Option(
            "metadata paths of a date that is that of the last review when it is past, and that of"
                + " the next one when it lies ahead")
        FieldPaths eitherDates,
    @Option("metadata paths of the article's own review interval, used in place of max-age")
        FieldPaths period,
    @Option("metadata paths of tags, one of which can be such an interval") FieldPaths periodTags,
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
                "the order of dates with slashes: with month-first, 05/06/2026 is 6 May, with"
                    + " day-first 5 June; otherwise it is malformed",
            fallback = "year-first")
        ReviewDate.Order dateOrder,
    @Option("metadata paths of dates that are written month first, whatever date-order says")
        FieldPaths monthFirst,
    @Option(
            value =
                "whether a date in another form than that of date-order is malformed, although it"
                    + " can be read",
            fallback = "false")
        boolean exactForm,
    @Option("how far in the future the date of a review may be; not at all when absent")
        Optional<ReviewPeriod> ahead,
    @Option(
            value =
                "whether a line of the text such as 'Last reviewed: 2027-01-31' counts as a field of"
                    + " that name when the metadata has no date; only names with 'review' count",
            fallback = "false")
        boolean labelledLines,
    @Option(value = "what the dates record: reviews, or changes of the text", fallback = "review")
        Records records,
    @Option("the articles that are checked; all when absent") Optional<Condition> when,
    @Option(
            value =
                "whether to report the part of an article after <!-- expires 2027-01-31 --> from"
                    + " that day on",
            fallback = "false")
        boolean expiryComments,
    @Option("what people write, or leave standing, where a date is still to be filled in")
        List<Search> placeholders,
    @Option("what stands in place of the date of the last review when there has been none")
        List<Search> unreviewed)
    implements ArticleCheck {

  /** In place of a metadata path: the day of the last commit that changed the text. */
  static final String GIT = "git";

  /** The reviews and dates that the check reports. */
  public enum Find {
    /** Reviews that are due. */
    DUE,
    /** Reviews that are due soon. */
    DUE_SOON,
    /** Dates and periods that cannot be read, and dates in the future. */
    INVALID
  }

  /** What a date records. */
  public enum Records {
    /** That somebody has read the article and found it right. */
    REVIEW,
    /** That the text was changed, by anybody and however little. */
    CHANGE
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
  public List<FieldPaths> fields() {
    return List.of(dates, eitherDates, dueDates, period, periodTags);
  }

  /** Whether git is asked for the date when the metadata has none. */
  boolean usesGit() {
    return dates.paths().contains(new FieldPath.Single(GIT));
  }

  @Override
  public Verdict check(Article article, Context context) {
    if (!applies(article, context)) {
      return Verdict.NOT_APPLICABLE;
    }
    ReviewReader.Reviews reviews = ReviewReader.read(this, article, context);
    if (!reviews.isPresent()) {
      return whenMissing == WhenMissing.REPORT && find == Find.DUE
          ? missing(article)
          : Verdict.NOT_APPLICABLE;
    }
    if (find == Find.INVALID) {
      return new Verdict(true, invalid(reviews, context));
    }
    if (reviews.deadlines().isEmpty() && !reviews.isEvergreen() && reviews.unset().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Match> matches = new ArrayList<>();
    if (find == Find.DUE) {
      reviews.unset().ifPresent(unset -> matches.add(unset(unset)));
    }
    for (ReviewDeadline deadline : reviews.deadlines()) {
      boolean isDue = context.hasCome(deadline.due());
      boolean isFound =
          find == Find.DUE ? isDue : !isDue && context.hasCome(dueSoon.before(deadline.due()));
      if (isFound) {
        matches.add(deadline.match(context.today()));
      }
    }
    return new Verdict(true, matches);
  }

  /** Whether an article is one of those that are checked. */
  boolean applies(Article article, Context context) {
    return when.isEmpty() || when.get().test(article, context).isPresent();
  }

  /** Whether a text stands where a date is still to be filled in. */
  boolean isPlaceholder(String text, Context context) {
    return isFound(placeholders, text, context);
  }

  /** Whether a text, in place of a date, says that there has been no review. */
  boolean isUnreviewed(String text, Context context) {
    return isFound(unreviewed, text, context);
  }

  private static boolean isFound(List<Search> searches, String text, Context context) {
    for (Search search : searches) {
      if (search.find(text, context).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Verdict missing(Article article) {
    Map<String, String> values =
        values("", "no date", "no review is on record", "is missing", "now");
    return Verdict.of(
        Match.of(article.source().firstLine(), "missing", values).labelled("no review date"));
  }

  /** Reports a key without the date of a review, which no interval can make fall due. */
  private static Match unset(ReviewReader.Unset unset) {
    String field = unset.key().field();
    String state =
        "%s, although the article asks for reviews (%s)"
            .formatted(unset.key().state(), unset.period());
    return Match.of(
            unset.key().span(), field, values(field, "no date", state, "has no value", "now"))
        .labelled("no review date");
  }

  private static Map<String, String> values(
      String field, String date, String state, String problem, String due) {
    return Map.of(
        "field", field, "date", date, "days", "?", "due", due, "state", state, "problem", problem);
  }

  private List<Match> invalid(ReviewReader.Reviews reviews, Context context) {
    List<Match> matches = new ArrayList<>();
    reviews.faults().forEach(fault -> matches.add(invalid(fault)));
    for (ReviewDeadline deadline : reviews.deadlines()) {
      // What is not in the future will never be.
      if (deadline.future(context.todayOrLater(), ahead).isPresent()) {
        deadline.future(context.today(), ahead).ifPresent(fault -> matches.add(invalid(fault)));
      }
    }
    return matches;
  }

  private static Match invalid(Fault fault) {
    String state = fault.text() + " " + fault.problem();
    Map<String, String> values = values(fault.field(), fault.text(), state, fault.problem(), "");
    Match match = Match.of(fault.span(), fault.field(), values);
    Match labelled = fault.label().map(match::labelled).orElse(match);
    return fault.help().map(labelled::helped).orElse(labelled);
  }
}
