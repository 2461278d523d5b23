package org.articlint.report.queue;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.articlint.lint.files.Failure;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.QueueState;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.medium.MarkdownText;
import org.articlint.report.medium.Plural;
import org.articlint.report.queue.QueueFormat.QueueLooks;

/** Writes the review queue as tasks for an issue; what does not fit is counted. */
final class QueueMarkdown {

  private final QueueLooks looks;
  private final StringBuilder text = new StringBuilder();
  private int left;

  QueueMarkdown(QueueLooks looks) {
    this.looks = looks;
  }

  void write(Queue queue, Writer out) throws IOException {
    text.append("### Review queue, ").append(queue.today()).append('\n');
    for (QueueState state : QueueState.values()) {
      List<QueueEntry> entries = queue.in(state);
      if (!entries.isEmpty()) {
        addSection(state, entries, queue.today());
      }
    }
    if (queue.entries().isEmpty()) {
      text.append("\nNo article is due.\n");
    }
    if (left > 0) {
      text.append("\n%s not shown here.\n".formatted(left == 1 ? "1 more is" : left + " more are"));
    }
    out.write(text.toString());
    for (Failure failure : queue.failures()) {
      out.write(
          "\n**Not read:** <code>%s</code>: %s\n"
              .formatted(
                  MarkdownText.escape(failure.path()), MarkdownText.escape(failure.reason())));
    }
  }

  private void addSection(QueueState state, List<QueueEntry> entries, LocalDate today) {
    text.append("\n#### %s: %s\n\n".formatted(state.title(), Plural.of(entries.size(), "article")));
    if (state == QueueState.NO_DATE && !looks.listsAll()) {
      text.append("Not listed here.\n");
      return;
    }
    for (QueueEntry entry : entries) {
      String task = task(entry, state, today);
      if (text.length() + task.length() > MarkdownText.MAX_CHARS) {
        left++;
      } else {
        text.append(task);
      }
    }
  }

  private static String task(QueueEntry entry, QueueState state, LocalDate today) {
    String clauses = String.join("; ", QueueClause.all(entry, state, today));
    return "- [ ] <code>%s</code> %s\n"
        .formatted(MarkdownText.escape(entry.path()), MarkdownText.escape(clauses));
  }
}
