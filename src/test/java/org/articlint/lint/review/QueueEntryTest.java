package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.articlint.article.Span;
import org.articlint.check.ReviewState;
import org.articlint.check.ReviewState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueEntryTest {

  private static QueueEntry entry(String path, Kind kind, String due, String changed) {
    ReviewState review = new ReviewState(kind, Optional.empty(), day(due), "f", "", Span.at(0));
    return new QueueEntry(
        path, "", review, Optional.empty(), List.of("Ada Berg", "@org/docs", "#ops"), day(changed));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static QueueEntry waiting(Kind kind) {
    QueueEntry entry = entry("w", kind, "", "");
    return new QueueEntry(
        "w", "", entry.review(), Optional.of("waits"), List.of(), Optional.empty());
  }

  @Test
  void theMostUrgentStateComesFirstAndTheOldestInIt() {
    List<QueueEntry> ordered =
        List.of(
            entry("z", Kind.OVERDUE, "2020-01-01", "2026-01-01"),
            entry("b", Kind.OVERDUE, "2020-01-02", "2019-01-01"),
            entry("a", Kind.OVERDUE, "2020-01-02", "2019-01-02"),
            entry("c", Kind.OVERDUE, "2020-01-02", ""),
            entry("d", Kind.OVERDUE, "2020-01-02", ""),
            entry("a", Kind.INVALID_DATE, "", ""),
            entry("a", Kind.NEVER_REVIEWED, "", "2010-01-01"),
            entry("a", Kind.DUE_SOON, "2026-12-01", ""),
            entry("a", Kind.NO_DATE, "", ""));
    assertEquals(ordered, ordered.stream().sorted(QueueEntry.ORDER).toList());
    assertEquals(
        ordered,
        Stream.iterate(ordered.size() - 1, i -> i >= 0, i -> i - 1)
            .map(ordered::get)
            .sorted(QueueEntry.ORDER)
            .toList());
  }

  @Test
  void whatIsCurrentOrExemptIsNotDueUnlessItWaits() {
    for (Kind kind : Kind.values()) {
      boolean isDue = kind != Kind.CURRENT && kind != Kind.EXEMPT;
      assertEquals(isDue, entry("a", kind, "", "").isDue(), kind.toString());
      assertTrue(waiting(kind).isDue(), kind.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ada berg, true",
    "Ada, false",
    "org/docs, true",
    "@ORG/docs, true",
    "ops, true",
    "'#ops', true",
    "'@ops', true",
    "'', false",
    "'##ops', false",
  })
  void anOwnerIsAskedForInAnyCaseAndWithoutItsMark(String name, boolean isOwner) {
    assertEquals(isOwner, entry("a", Kind.OVERDUE, "", "").isOwnedBy(name));
  }

  @Test
  void textThatWaitsComesAfterWhatIsOverdueAndBeforeTheRest() {
    assertEquals(QueueState.OVERDUE, QueueState.of(waiting(Kind.OVERDUE)));
    assertEquals(QueueState.WAITING, QueueState.of(waiting(Kind.INVALID_DATE)));
    assertEquals(QueueState.WAITING, QueueState.of(waiting(Kind.CURRENT)));
    assertTrue(QueueState.DUE_SOON.holdsFor(waiting(Kind.DUE_SOON)), "it is in both states");
    assertFalse(QueueState.WAITING.holdsFor(entry("a", Kind.OVERDUE, "", "")));
    assertThrows(
        IllegalArgumentException.class, () -> QueueState.of(entry("a", Kind.CURRENT, "", "")));
    assertEquals("never-reviewed", QueueState.NEVER_REVIEWED.toString());
  }

  @Test
  void theDayOfTheLastChangeIsAllThatChanges() {
    QueueEntry before = entry("a", Kind.OVERDUE, "2020-01-01", "");
    assertEquals(
        entry("a", Kind.OVERDUE, "2020-01-01", "2021-01-01"), before.changedOn(day("2021-01-01")));
  }
}
