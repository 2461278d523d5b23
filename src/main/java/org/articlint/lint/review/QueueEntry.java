package org.articlint.lint.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articlint.check.ReviewState;

/**
 * An article in the review queue.
 *
 * @param path relative to the root, with {@code /}
 * @param title empty when it has none
 * @param waiting why it waits for a person to review text of an AI, as the predicate of a sentence;
 *     empty when it does not
 * @param owners who answers for it
 * @param changed the day on which its text last changed; empty when git cannot say
 */
public record QueueEntry(
    String path,
    String title,
    ReviewState review,
    Optional<String> waiting,
    List<String> owners,
    Optional<LocalDate> changed) {

  /** By state, then the oldest first: by the day that is due, else by the last change. */
  static final Comparator<QueueEntry> ORDER =
      Comparator.comparing((QueueEntry entry) -> entry.review.kind())
          .thenComparing(entry -> entry.review.due().orElse(LocalDate.MAX))
          .thenComparing(entry -> entry.changed.orElse(LocalDate.MAX))
          .thenComparing(QueueEntry::path);

  /** Whether somebody has to do something about it. */
  public boolean isDue() {
    return waiting.isPresent()
        || switch (review.kind()) {
          case OVERDUE, INVALID_DATE, NEVER_REVIEWED, DUE_SOON, NO_DATE -> true;
          case CURRENT, EXEMPT -> false;
        };
  }

  /** The same entry with the day of the last change. */
  QueueEntry changedOn(Optional<LocalDate> day) {
    return new QueueEntry(path, title, review, waiting, owners, day);
  }

  /** Whether somebody is among the owners; case and the mark before an account do not matter. */
  public boolean isOwnedBy(String name) {
    return owners.stream().anyMatch(owner -> account(owner).equalsIgnoreCase(account(name)));
  }

  private static String account(String name) {
    return name.isEmpty() || "@#".indexOf(name.charAt(0)) < 0 ? name : name.substring(1);
  }
}
