package org.articlint.report.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.check.ReviewState;
import org.articlint.check.ReviewState.Kind;
import org.articlint.check.date.Age;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.QueueState;

/** What the queue says of an article, for people: ages in words, the exact day beside each. */
final class QueueClause {

  private QueueClause() {}

  /** The time from a day to another: {@code 12 days ago}, {@code today}, {@code in 3 months}. */
  private static String from(LocalDate today, LocalDate day) {
    if (day.equals(today)) {
      return "today";
    }
    String age = Age.between(day, today);
    return day.isBefore(today) ? age + " ago" : "in " + age;
  }

  /**
   * What is known of an article, clause by clause.
   *
   * @param section the state under whose heading it is listed
   */
  static List<String> all(QueueEntry entry, QueueState section, LocalDate today) {
    List<String> clauses = new ArrayList<>();
    ReviewState review = entry.review();
    Optional<LocalDate> reviewed = review.reviewed();
    review.due().ifPresent(day -> clauses.add("due " + day + ", " + from(today, day)));
    reviewed.ifPresent(day -> clauses.add("last reviewed " + day + " (" + review.field() + ")"));
    if (reviewed.isEmpty() && review.due().isPresent()) {
      clauses.add("by " + review.field());
    }
    boolean isExplained = section != QueueState.WAITING || review.kind() != Kind.EXEMPT;
    if (isExplained && !review.reason().isEmpty()) {
      clauses.add(review.reason());
    }
    entry.waiting().ifPresent(clauses::add);
    if (!entry.owners().isEmpty()) {
      clauses.add("owner " + String.join(", ", entry.owners()));
    }
    entry.changed().ifPresent(day -> clauses.add("text last changed " + day));
    return clauses;
  }
}
