package org.articlint.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.check.ReviewReader.Fault;
import org.articlint.check.match.Match;
import org.articlint.check.value.ReviewPeriod;

/**
 * A day on which an article, or a part of it, is due for review or expires.
 *
 * @param reviewed the day of the last review, if the deadline is a period after it
 * @param subject the subject of the sentence that reports the deadline
 * @param expires whether the content should then be removed rather than reviewed
 */
record ReviewDeadline(
    Span span,
    String key,
    Optional<LocalDate> reviewed,
    LocalDate due,
    String subject,
    boolean expires) {

  /**
   * The fault of a review whose day is still to come.
   *
   * @param ahead how far in the future the day of a review may lie; not at all when empty
   */
  Optional<Fault> future(LocalDate today, Optional<ReviewPeriod> ahead) {
    LocalDate last = ahead.map(period -> period.dueAfter(today)).orElse(today);
    return reviewed
        .filter(day -> day.isAfter(last))
        .map(
            day ->
                new Fault(
                    span,
                    key,
                    day.toString(),
                    "lies in the future",
                    Optional.of("today: " + today)));
  }

  /** Makes the match that reports the deadline, past or to come. */
  Match match(LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, due);
    long age = ChronoUnit.DAYS.between(reviewed.orElse(due), today);
    String date = reviewed.orElse(due).toString();
    Map<String, String> values =
        Map.of(
            "date", date,
            "days", Long.toString(left > 0 ? left : age),
            "due", due.toString(),
            "state", state(left, age, date),
            "problem", "");
    Match match = Match.of(span, key, values);
    return left > 0 || reviewed.isEmpty()
        ? match
        : match.labelled(days(age) + " ago, due again since " + due);
  }

  private String state(long left, long age, String date) {
    if (left > 0) {
      String inDays = "in " + days(left);
      return reviewed.isPresent()
          ? "%s, on %s, is due again on %s, %s".formatted(subject, date, due, inDays)
          : "%s %s on %s, %s".formatted(subject, expires ? "expires" : "is due", due, inDays);
    }
    if (reviewed.isPresent()) {
      return "%s, on %s, is %s old and was due again on %s"
          .formatted(subject, date, days(age), due);
    }
    return age == 0
        ? "%s %s today, %s".formatted(subject, expires ? "expires" : "is due", due)
        : "%s %s on %s, %s ago".formatted(subject, expires ? "expired" : "was due", due, days(age));
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
