package org.articlint.report.queue;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articlint.check.ReviewState.Kind;
import org.articlint.lint.review.QueueEntry;
import org.articlint.lint.review.QueueState;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.queue.QueueFormat.QueueLooks;

/** Writes the review queue for people, a heading for each state. */
final class QueueText {

  private static final String INDENT = "    ";

  private final QueueLooks looks;
  private final List<String> lines = new ArrayList<>();

  QueueText(QueueLooks looks) {
    this.looks = looks;
  }

  void write(Queue queue, Writer out) throws IOException {
    for (QueueState state : QueueState.values()) {
      List<QueueEntry> entries = queue.in(state);
      if (!entries.isEmpty()) {
        addSection(state, entries, queue.today());
      }
    }
    lines.add(summary(queue));
    for (String line : lines) {
      out.write(line + "\n");
    }
  }

  private void addSection(QueueState state, List<QueueEntry> entries, LocalDate today) {
    String count = Plural.of(entries.size(), "article");
    if (state == QueueState.NO_DATE && !looks.listsAll()) {
      lines.add(looks.style().bold(state.title()) + ": " + count + "; --state no-date lists them");
      lines.add("");
      return;
    }
    String order = entries.size() > 1 ? ", oldest first" : "";
    lines.add(looks.style().bold(state.title()) + ": " + count + order);
    lines.add("");
    for (QueueEntry entry : entries) {
      lines.add("  " + looks.style().shownPath(entry.path()));
      String details = String.join("; ", QueueClause.all(entry, state, today));
      TerminalText.wrap(TerminalText.escape(details), looks.style().width() - INDENT.length())
          .forEach(line -> lines.add(INDENT + looks.style().dim(line)));
    }
    lines.add("");
  }

  private static String summary(Queue queue) {
    String kinds =
        queue.counts().entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().words())
            .collect(Collectors.joining(", "));
    String unruled =
        queue.unruled() == 0 ? "" : ", %s without a rule about reviews".formatted(queue.unruled());
    String listed = Plural.of(queue.entries().size(), "article") + " listed";
    return "%s; of %s, %s as of %s%s"
        .formatted(
            listed,
            Plural.of(queue.articles(), "article"),
            kinds.isEmpty() ? "0 " + Kind.CURRENT.words() : kinds,
            queue.today(),
            unruled);
  }
}
