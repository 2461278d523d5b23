package org.articlint.parse.asciidoc;

import java.util.List;
import org.articlint.article.Span;

/** The lines of a text, joined by line feeds, without white space and breaks at their ends. */
final class JoinedLines {

  private static final String BREAK = " +";

  private final String text;

  /** The index in the text at which each line begins. */
  private final int[] starts;

  /** The UTF-16 offset in the source at which each line begins. */
  private final int[] sources;

  JoinedLines(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    starts = new int[lines.size()];
    sources = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      Line line = withoutBreak(lines.get(i).strip());
      if (i > 0) {
        joined.append('\n');
      }
      starts[i] = joined.length();
      sources[i] = line.start();
      joined.append(line.text());
    }
    text = joined.toString();
  }

  private static Line withoutBreak(Line line) {
    return line.text().endsWith(BREAK) ? line.to(line.text().length() - BREAK.length()) : line;
  }

  String text() {
    return text;
  }

  /** The UTF-16 offset in the source of an index in the text, also of the one behind a line. */
  int source(int index) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return starts.length == 0 ? 0 : sources[low] + index - starts[low];
  }

  /** The span in the source of a range of the text. */
  Span span(int from, int to) {
    int start = source(from);
    return new Span(start, Math.max(start, source(to)));
  }
}
