package org.articlint.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Span;
import org.articlint.check.ReviewState;
import org.articlint.check.ReviewState.Kind;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static QueueEntry entry(
      String path, Kind kind, String reviewed, String due, String waiting, String... owners) {
    ReviewState review =
        new ReviewState(kind, day(reviewed), day(due), "last_reviewed", "", Span.at(0));
    return new QueueEntry(
        path,
        "Title of " + path,
        review,
        waiting.isEmpty() ? Optional.empty() : Optional.of(waiting),
        List.of(owners),
        Optional.empty());
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Reviews reviews(Map<Kind, Integer> counts, List<QueueEntry> entries) {
    return Reviews.of(new Queue(TODAY, 9, counts, 0, entries, List.of(), List.of()));
  }

  private static Map<String, Integer> bars(BarTable table) {
    Map<String, Integer> bars = new LinkedHashMap<>();
    table.bars().forEach(bar -> bars.put(bar.label(), bar.count()));
    return bars;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, under 3 months",
    "2026-08-23, under 3 months",
    "2026-08-22, 3 to 6 months",
    "2026-05-23, 6 to 12 months",
    "2025-11-22, 6 to 12 months",
    "2025-11-21, 1 to 2 years",
    "2024-11-21, 2 to 3 years",
    "2023-11-22, over 3 years",
    "1999-01-01, over 3 years",
  })
  void anAgeFallsIntoItsStep(String reviewed, String step) {
    Reviews reviews =
        reviews(Map.of(), List.of(entry("a", Kind.CURRENT, reviewed, "2027-01-01", "")));
    Map<String, Integer> ages = bars(reviews.ages());
    assertEquals(6, ages.size());
    assertEquals(1, ages.get(step), ages.toString());
    assertEquals(1, ages.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void monthsEndWithTheLastThatCounts() {
    Reviews reviews =
        reviews(
            Map.of(),
            List.of(
                entry("a", Kind.OVERDUE, "", "2026-11-21", ""),
                entry("b", Kind.DUE_SOON, "", "2026-11-22", ""),
                entry("c", Kind.CURRENT, "", "2027-01-31", ""),
                entry("d", Kind.NO_DATE, "", "", "")));
    Map<String, Integer> expected = new LinkedHashMap<>();
    expected.put("overdue", 1);
    expected.put("2026-11", 1);
    expected.put("2026-12", 0);
    expected.put("2027-01", 1);
    assertEquals(expected, bars(reviews.months()));
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(bars(reviews.months()).keySet()));
  }

  @Test
  void aDayBeyondElevenMonthsIsLater() {
    Map<String, Integer> months =
        bars(
            reviews(
                    Map.of(),
                    List.of(
                        entry("a", Kind.CURRENT, "", "2027-09-30", ""),
                        entry("b", Kind.CURRENT, "", "2027-10-01", "")))
                .months());
    assertEquals(1, months.get("2027-09"));
    assertEquals(1, months.get("later"));
    assertEquals(13, months.size());
  }

  @Test
  void statesAreInTheirOrderAndOnlyThoseThatAre() {
    Reviews reviews = reviews(Map.of(Kind.CURRENT, 4, Kind.OVERDUE, 2), List.of());
    assertEquals("{overdue=2, current=4}", bars(reviews.states()).toString());
  }

  @Test
  void theLongestDueAreListedAndTheRestIsCounted() {
    List<QueueEntry> entries = new ArrayList<>();
    for (int i = 0; i < 102; i++) {
      String due = LocalDate.of(2026, 1, 1).minusDays(i).toString();
      entries.add(entry("a" + i, Kind.OVERDUE, "2024-11-21", due, "", "Ada", "Bo"));
    }
    entries.add(entry("current", Kind.CURRENT, "", "2000-01-01", ""));
    Reviews reviews = reviews(Map.of(), entries);
    assertEquals(100, reviews.due().size());
    assertEquals(2, reviews.moreDue());
    assertEquals(
        new Reviews.Row("a101", "Title of a101", "Ada, Bo", "overdue", "2 years ago"),
        reviews.due().get(0));
  }

  @Test
  void whatWaitsSaysWhy() {
    Reviews reviews =
        reviews(Map.of(), List.of(entry("w", Kind.CURRENT, "", "", "is marked as AI text")));
    assertEquals(List.of(), reviews.due());
    assertEquals("is marked as AI text", reviews.waiting().get(0).state());
    assertEquals("", reviews.waiting().get(0).when());
  }

  @Test
  void findingsAreAddedUpByOwner() {
    Queue queue =
        new Queue(
            TODAY,
            2,
            Map.of(),
            0,
            List.of(
                entry("a", Kind.CURRENT, "", "", "", "Ada", "Bo"),
                entry("b", Kind.CURRENT, "", "", "", "Ada")),
            List.of(),
            List.of());
    Map<String, QueueEntry> byPath = Reviews.byPath(Optional.of(queue));
    assertEquals(
        Map.of("Ada", 5, "Bo", 2), Reviews.byOwner(Map.of("a", 2, "b", 3, "c", 9), byPath));
    assertEquals(List.of(), Reviews.owners(byPath, "c"));
    assertEquals(Map.of(), Reviews.byPath(Optional.empty()));
  }
}
