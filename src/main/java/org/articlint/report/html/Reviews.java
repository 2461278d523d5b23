package org.articlint.report.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.check.ReviewState;
import org.articlint.check.date.Age;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue;

/**
 * How the reviews of the articles stand.
 *
 * @param states how many articles are in each state
 * @param ages how long ago the last reviews were
 * @param months when the next ones are due
 * @param due the articles to review first, those due for longest before the others
 * @param moreDue how many more there are
 * @param waiting articles with text of an AI that no person has reviewed
 */
public record Reviews(
    BarTable states,
    BarTable ages,
    BarTable months,
    List<Row> due,
    int moreDue,
    List<Row> waiting) {

  private static final int MAX_ROWS = 100;
  private static final int MONTHS = 11;
  private static final int DAYS_OF_YEAR = 365;

  /** The steps of the histogram, the oldest first; the last one holds for any age. */
  private static final List<Step> STEPS =
      List.of(
          new Step(3 * DAYS_OF_YEAR, "over 3 years"),
          new Step(2 * DAYS_OF_YEAR, "2 to 3 years"),
          new Step(DAYS_OF_YEAR, "1 to 2 years"),
          new Step(DAYS_OF_YEAR / 2, "6 to 12 months"),
          new Step(DAYS_OF_YEAR / 4, "3 to 6 months"),
          new Step(Integer.MIN_VALUE, "under 3 months"));

  /** A step of the histogram: the fewest days of an age, and its name. */
  private record Step(int days, String name) {}

  /**
   * An article.
   *
   * @param state in words
   * @param when how long ago it was reviewed; empty without a date
   */
  public record Row(String path, String title, String owners, String state, String when) {

    private static Row of(QueueEntry entry, LocalDate today) {
      return new Row(
          entry.path(),
          entry.title(),
          String.join(", ", entry.owners()),
          entry.waiting().orElse(entry.review().kind().words()),
          entry.review().reviewed().map(day -> Age.between(day, today) + " ago").orElse(""));
    }
  }

  static Reviews of(ReviewQueue.Queue queue) {
    LocalDate today = queue.today();
    List<QueueEntry> due =
        queue.entries().stream()
            .filter(entry -> entry.review().due().isPresent() && entry.isDue())
            .sorted(Comparator.comparing(entry -> entry.review().due().orElseThrow()))
            .toList();
    return new Reviews(
        BarTable.inOrder("State", "article", states(queue)),
        BarTable.inOrder("Last review", "article", histogram(queue.entries(), today)),
        BarTable.inOrder("Next review", "article", months(queue.entries(), today)),
        due.stream().limit(MAX_ROWS).map(entry -> Row.of(entry, today)).toList(),
        Math.max(0, due.size() - MAX_ROWS),
        queue.entries().stream()
            .filter(entry -> entry.waiting().isPresent())
            .map(entry -> Row.of(entry, today))
            .toList());
  }

  private static Map<String, Integer> states(ReviewQueue.Queue queue) {
    Map<String, Integer> states = new LinkedHashMap<>();
    for (ReviewState.Kind kind : ReviewState.Kind.values()) {
      if (queue.counts().containsKey(kind)) {
        states.put(kind.words(), queue.counts().get(kind));
      }
    }
    return states;
  }

  private static Map<String, Integer> histogram(List<QueueEntry> entries, LocalDate today) {
    Map<String, Integer> ages = new LinkedHashMap<>();
    STEPS.forEach(step -> ages.put(step.name, 0));
    for (QueueEntry entry : entries) {
      days(entry, today).ifPresent(days -> ages.merge(age(days), 1, Integer::sum));
    }
    return ages;
  }

  private static String age(long days) {
    return STEPS.stream().filter(step -> days >= step.days).findFirst().orElseThrow().name;
  }

  private static Map<String, Integer> months(List<QueueEntry> entries, LocalDate today) {
    Map<String, Integer> months = new LinkedHashMap<>();
    YearMonth first = YearMonth.from(today);
    months.put("overdue", 0);
    for (int i = 0; i < MONTHS; i++) {
      months.put(first.plusMonths(i).toString(), 0);
    }
    months.put("later", 0);
    for (QueueEntry entry : entries) {
      Optional<LocalDate> due = entry.review().due();
      if (due.isPresent()) {
        String month = YearMonth.from(due.get()).toString();
        boolean isOverdue = !due.get().isAfter(today);
        months.merge(
            isOverdue ? "overdue" : months.containsKey(month) ? month : "later", 1, Integer::sum);
      }
    }
    return untilLast(months);
  }

  /** Leaves out what counts nothing after the last that counts something. */
  private static Map<String, Integer> untilLast(Map<String, Integer> months) {
    List<String> names = new ArrayList<>(months.keySet());
    for (int i = names.size() - 1; i > 0 && months.getOrDefault(names.get(i), 0) == 0; i--) {
      months.remove(names.get(i));
    }
    return months;
  }

  /** The days since the last review. */
  static Optional<Long> days(QueueEntry entry, LocalDate today) {
    return entry.review().reviewed().map(day -> ChronoUnit.DAYS.between(day, today));
  }

  /** The articles by path. */
  static Map<String, QueueEntry> byPath(Optional<ReviewQueue.Queue> queue) {
    Map<String, QueueEntry> byPath = new HashMap<>();
    queue.ifPresent(some -> some.entries().forEach(entry -> byPath.put(entry.path(), entry)));
    return byPath;
  }

  /**
   * Adds up the findings of articles by their owners; each owner of an article gets all of them.
   */
  static Map<String, Integer> byOwner(
      Map<String, Integer> findings, Map<String, QueueEntry> byPath) {
    Map<String, Integer> byOwner = new TreeMap<>();
    findings.forEach(
        (path, count) ->
            owners(byPath, path).forEach(owner -> byOwner.merge(owner, count, Integer::sum)));
    return byOwner;
  }

  /** The owners of an article; none when nobody is known. */
  static List<String> owners(Map<String, QueueEntry> byPath, String path) {
    QueueEntry entry = byPath.get(path);
    return entry == null ? List.of() : entry.owners();
  }
}
