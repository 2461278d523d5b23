package org.articlint.report.queue;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.articlint.check.date.Age;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.medium.CsvText;

/** Writes the review queue as a table for spreadsheets. */
final class QueueCsv {

  private static final List<String> HEADER =
      List.of(
          "path",
          "title",
          "state",
          "due",
          "days_overdue",
          "age",
          "last_reviewed",
          "field",
          "owner",
          "last_changed",
          "reason",
          "waiting");

  private QueueCsv() {}

  static void write(Queue queue, Writer out) throws IOException {
    CsvText.row(out, HEADER);
    for (QueueEntry entry : queue.entries()) {
      CsvText.row(out, cells(entry, queue.today()));
    }
  }

  private static List<String> cells(QueueEntry entry, LocalDate today) {
    Optional<LocalDate> due = entry.review().due();
    return List.of(
        entry.path(),
        entry.title(),
        entry.review().kind().toString(),
        text(due),
        due.map(day -> Long.toString(ChronoUnit.DAYS.between(day, today))).orElse(""),
        due.map(day -> Age.between(day, today)).orElse(""),
        text(entry.review().reviewed()),
        entry.review().field(),
        String.join(", ", entry.owners()),
        text(entry.changed()),
        entry.review().reason(),
        entry.waiting().orElse(""));
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
