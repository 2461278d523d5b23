package org.articlint.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.check.ReviewValue.Fault;
import org.articlint.check.date.Age;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.date.ReviewPeriod;
import org.articlint.check.match.Match;

/**
 * A day on which an article, or a part of it, is due for review or expires.
 *
 * @param field the field that names it, as written
 * @param last the last review or change, if the deadline is an interval after it
 * @param dueOn the day and the interval that leads to it, for people; empty without a last event
 */
record ReviewDeadline(
    Span span, String field, Optional<Event> last, LocalDate due, Subject subject, String dueOn) {

  private static final String DAY_OF_REVIEW =
      "Write the day on which the article was reviewed. The day of the next review belongs under"
          + " next_review.";

  /**
   * A review or change.
   *
   * @param text its date as written
   */
  record Event(ReviewDate date, String text) {}

  /** What the sentence that reports a deadline is about. */
  enum Subject {
    /** A review, the last or the next. */
    REVIEW,
    /** The last change of the text. */
    CHANGE,
    /** The article, which expires. */
    ARTICLE,
    /** A part of it, which expires. */
    PART
  }

  /**
   * The fault of a review whose day is still to come.
   *
   * @param ahead how far in the future the day of a review may lie; not at all when empty
   */
  Optional<Fault> future(LocalDate today, Optional<ReviewPeriod> ahead) {
    LocalDate until = ahead.map(period -> period.dueAfter(today)).orElse(today);
    return last.filter(event -> event.date.isAfter(until))
        .map(
            event ->
                new Fault(
                    span,
                    field,
                    event.text,
                    "is in the future",
                    Optional.of("today: " + today),
                    ahead.isPresent() ? Optional.empty() : Optional.of(DAY_OF_REVIEW)));
  }

  /** Makes the match that reports the deadline, past or to come. */
  Match match(LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, due);
    LocalDate from = last.map(event -> event.date.day()).orElse(due);
    long age = ChronoUnit.DAYS.between(from, today);
    Map<String, String> values = new HashMap<>();
    values.put("field", field);
    values.put("date", from.toString());
    values.put("days", Long.toString(left > 0 ? left : age));
    values.put("due", due.toString());
    values.put(
        "state", last.map(event -> state(event, left, today)).orElseGet(() -> state(left, today)));
    values.put("problem", "");
    Match match = Match.of(span, field, values).since(subject == Subject.CHANGE ? from : due);
    if (left > 0 || last.isEmpty()) {
      return match;
    }
    return match.labelled(
        subject == Subject.CHANGE
            ? ago(from, today)
            : ago(from, today) + "; the next was due on " + due);
  }

  private String state(Event event, long left, LocalDate today) {
    String since = ago(event.date.day(), today);
    if (subject == Subject.CHANGE) {
      return "the text was last changed %s, %s".formatted(event.date.text(), since);
    }
    return left > 0
        ? "the last review was %s, and the next one is due %s, in %s"
            .formatted(event.date.text(), dueOn, Age.between(today, due))
        : "the last review was %s, %s, and the next one was due %s"
            .formatted(event.date.text(), since, dueOn);
  }

  /** The sentence about a day that the article names. */
  private String state(long left, LocalDate today) {
    boolean isReview = subject == Subject.REVIEW || subject == Subject.CHANGE;
    String thing = isReview ? "a review" : subject == Subject.PART ? "this part" : "the article";
    if (left > 0) {
      return "%s %s on %s, in %s"
          .formatted(thing, isReview ? "is due" : "expires", due, Age.between(today, due));
    }
    return left == 0
        ? "%s %s today, %s".formatted(thing, isReview ? "is due" : "expires", due)
        : "%s %s on %s, %s"
            .formatted(thing, isReview ? "was due" : "expired", due, ago(due, today));
  }

  private static String ago(LocalDate day, LocalDate today) {
    return day.equals(today) ? "today" : Age.between(day, today) + " ago";
  }
}
