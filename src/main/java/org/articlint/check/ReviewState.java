package org.articlint.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Article;
import org.articlint.article.Span;
import org.articlint.check.ReviewReader.Reviews;
import org.articlint.check.ReviewValue.Fault;
import org.articlint.check.StaleDate.Find;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.value.Context;

/**
 * How the reviews of an article stand, as a check of dates sees them.
 *
 * @param reviewed the day of the last review
 * @param due the day of the next one
 * @param field the metadata path, as written, or the label that the date was read from; {@code git}
 *     for a commit; empty without a date
 * @param reason why it stands so, as a clause; empty where the days say it
 * @param place what a finding about it would point at
 */
public record ReviewState(
    Kind kind,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> due,
    String field,
    String reason,
    Span place) {

  /** Where several checks look at an article, the first of these says the most. */
  public static final Comparator<ReviewState> BY_URGENCY =
      Comparator.comparing(ReviewState::kind)
          .thenComparing(state -> state.due.orElse(LocalDate.MAX));

  /** The states, the most urgent first. */
  public enum Kind {
    /** The day of the next review has come. */
    OVERDUE("overdue"),
    /** A date or an interval cannot be read, or the review lies in the future. */
    INVALID_DATE("invalid date"),
    /** A key without a value, or an interval, asks for a review, and none is on record. */
    NEVER_REVIEWED("never reviewed"),
    /** The day of the next review is near. */
    DUE_SOON("due soon"),
    /** The review holds. */
    CURRENT("current"),
    /** The article, or the rule, says that it needs no review. */
    EXEMPT("exempt"),
    /** Nothing is known of a review. */
    NO_DATE("no date");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The state in words. */
    public String words() {
      return words;
    }

    /** The state as options and formats write it: {@code due-soon}. */
    @Override
    public String toString() {
      return words.replace(' ', '-');
    }
  }

  /** Whether a check judges by the date of a review, and not by that of a change or an expiry. */
  public static boolean isOf(StaleDate check) {
    return check.records() == StaleDate.Records.REVIEW && !check.dates().isEmpty();
  }

  /**
   * Reads the state that a check of reviews sees.
   *
   * @param soon how long before its day a review counts as due soon
   * @return empty when the check looks for faults and finds none
   */
  public static Optional<ReviewState> of(
      StaleDate check, Article article, Context context, ReviewPeriod soon) {
    boolean applies = check.applies(article, context);
    if (check.find() == Find.INVALID) {
      return applies ? fault(check, article, context) : Optional.empty();
    }
    if (check.find() == Find.DUE_SOON) {
      return Optional.empty();
    }
    Span top = article.source().firstLine();
    return Optional.of(
        applies
            ? read(ReviewReader.read(check, article, context), context.today(), soon, top)
            : without(Kind.EXEMPT, "the rule does not apply to it", top));
  }

  /** A state in which there is no date. */
  public static ReviewState without(Kind kind, String reason, Span place) {
    return new ReviewState(kind, Optional.empty(), Optional.empty(), "", reason, place);
  }

  private static ReviewState read(Reviews reviews, LocalDate today, ReviewPeriod soon, Span top) {
    Optional<ReviewDeadline> next =
        reviews.deadlines().stream().min(Comparator.comparing(ReviewDeadline::due));
    if (next.isPresent()) {
      return dated(next.get(), today, soon);
    }
    if (!reviews.faults().isEmpty()) {
      return faulty(reviews.faults().get(0));
    }
    if (reviews.isEvergreen()) {
      return without(Kind.EXEMPT, "the article says that it needs no review", top);
    }
    return reviews
        .wanting()
        .map(clause -> without(Kind.NEVER_REVIEWED, clause, top))
        .orElseGet(() -> without(Kind.NO_DATE, "", top));
  }

  private static ReviewState dated(ReviewDeadline next, LocalDate today, ReviewPeriod soon) {
    Kind kind =
        !today.isBefore(next.due())
            ? Kind.OVERDUE
            : today.isBefore(soon.before(next.due())) ? Kind.CURRENT : Kind.DUE_SOON;
    return new ReviewState(
        kind,
        next.last().map(event -> event.date().day()),
        Optional.of(next.due()),
        next.field(),
        "",
        next.span());
  }

  private static ReviewState faulty(Fault fault) {
    return new ReviewState(
        Kind.INVALID_DATE,
        Optional.empty(),
        Optional.empty(),
        fault.field(),
        "'%s: %s' %s".formatted(fault.field(), fault.text(), fault.problem()),
        fault.span());
  }

  /** The first date that cannot be used. A form that a host rejects can be read all the same. */
  private static Optional<ReviewState> fault(StaleDate check, Article article, Context context) {
    Reviews reviews = ReviewReader.read(check, article, context);
    List<Fault> unreadable = check.exactForm() ? List.of() : reviews.faults();
    return unreadable.stream()
        .findFirst()
        .or(
            () ->
                reviews.deadlines().stream()
                    .flatMap(next -> next.future(context.today(), check.ahead()).stream())
                    .findFirst())
        .map(ReviewState::faulty);
  }
}
