package org.articlint.report.queue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.articlint.check.ReviewState;
import org.articlint.check.date.Age;
import org.articlint.lint.files.Failure;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.machine.JsonFinding;
import org.articlint.report.medium.JsonText;

/** Writes the review queue as docs/output.md specifies it. */
final class QueueJson {

  private QueueJson() {}

  static void write(Queue queue, String version, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      JsonText.field(json, "tool", "articlint");
      JsonText.field(json, "version", version);
      JsonText.field(json, "today", queue.today().toString());
      json.writeNumberField("articles", queue.articles());
      json.writeObjectFieldStart("states");
      for (ReviewState.Kind kind : ReviewState.Kind.values()) {
        json.writeNumberField(kind.toString(), queue.counts().getOrDefault(kind, 0));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("queue");
      for (QueueEntry entry : queue.entries()) {
        write(json, entry, queue.today());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("failures");
      for (Failure failure : queue.failures()) {
        JsonFinding.write(json, failure);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void write(JsonGenerator json, QueueEntry entry, LocalDate today)
      throws IOException {
    ReviewState review = entry.review();
    json.writeStartObject();
    JsonText.field(json, "path", entry.path());
    JsonText.field(json, "title", entry.title());
    JsonText.field(json, "state", review.kind().toString());
    day(json, "due", review.due());
    if (review.due().isPresent()) {
      LocalDate due = review.due().get();
      json.writeNumberField("daysOverdue", ChronoUnit.DAYS.between(due, today));
      JsonText.field(json, "age", Age.between(due, today));
    } else {
      json.writeNullField("daysOverdue");
      json.writeNullField("age");
    }
    day(json, "lastReviewed", review.reviewed());
    JsonText.field(json, "field", review.field());
    json.writeArrayFieldStart("owners");
    for (String owner : entry.owners()) {
      json.writeString(JsonText.valid(owner));
    }
    json.writeEndArray();
    day(json, "lastChanged", entry.changed());
    JsonText.field(json, "reason", review.reason());
    JsonText.field(json, "waiting", entry.waiting().orElse(""));
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String name, Optional<LocalDate> day)
      throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    } else {
      json.writeNullField(name);
    }
  }
}
