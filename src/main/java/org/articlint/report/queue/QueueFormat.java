package org.articlint.report.queue;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.articlint.lint.review.ReviewQueue.Queue;
import org.articlint.report.medium.TextStyle;

/** The formats of the review queue. */
public enum QueueFormat {
  /** For people. */
  TEXT {
    @Override
    public void write(Queue queue, QueueLooks looks, Writer out) throws IOException {
      new QueueText(looks).write(queue, out);
    }
  },
  /** A table for spreadsheets, RFC 4180. */
  CSV {
    @Override
    public void write(Queue queue, QueueLooks looks, Writer out) throws IOException {
      QueueCsv.write(queue, out);
    }
  },
  /** JSON, as docs/output.md specifies it. */
  JSON {
    @Override
    public void write(Queue queue, QueueLooks looks, Writer out) throws IOException {
      QueueJson.write(queue, looks.version(), out);
    }
  },
  /** A list of tasks for an issue. */
  MARKDOWN {
    @Override
    public void write(Queue queue, QueueLooks looks, Writer out) throws IOException {
      new QueueMarkdown(looks).write(queue, out);
    }
  };

  /**
   * What a format has to know besides the queue.
   *
   * @param listsAll whether to list articles without a date, of which there may be thousands; else
   *     they are counted
   * @param version the version of articlint
   */
  public record QueueLooks(TextStyle style, boolean listsAll, String version) {}

  /**
   * Writes a queue.
   *
   * @throws IOException when it cannot be written
   */
  public abstract void write(Queue queue, QueueLooks looks, Writer out) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
