package org.articlint.lint.review;

import java.util.Locale;
import org.articlint.check.ReviewState.Kind;

/** Why an article is in the review queue, the most urgent first. */
public enum QueueState {
  /** The day of its review has come. */
  OVERDUE("Overdue"),
  /** It has text of an AI that no person has reviewed. */
  WAITING("Waiting for a person to review AI text"),
  /** Its review date cannot be read, or lies in the future. */
  INVALID_DATE("Invalid review date"),
  /** It asks for reviews, and none is on record. */
  NEVER_REVIEWED("Never reviewed"),
  /** The day of its review is near. */
  DUE_SOON("Due soon"),
  /** Nothing is known of a review. */
  NO_DATE("No review date");

  private final String title;

  QueueState(String title) {
    this.title = title;
  }

  /** The state as a heading. */
  public String title() {
    return title;
  }

  /** Whether an article is in this state; it may be in another one, too. */
  public boolean holdsFor(QueueEntry entry) {
    return this == WAITING
        ? entry.waiting().isPresent()
        : entry.review().kind() == Kind.valueOf(name());
  }

  /** The most urgent state of an article. */
  public static QueueState of(QueueEntry entry) {
    for (QueueState state : values()) {
      if (state.holdsFor(entry)) {
        return state;
      }
    }
    throw new IllegalArgumentException("not in the queue: " + entry.path());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
