package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Span;

/**
 * The lines of a container, such as the item of a list. Those in front of the container's text are
 * told by columns, so that nothing is copied.
 *
 * @param from the first line
 * @param to the line behind the last one
 * @param margin the column at which the text of the container begins
 * @param start the UTF-16 offset at which the first line begins: behind the mark of an item
 * @param column the column of that offset
 */
record RstPart(RstLines lines, int from, int to, int margin, int start, int column) {

  /** All lines of a text from a line on. */
  static RstPart all(RstLines lines, int from) {
    return from < lines.count()
        ? new RstPart(lines, from, lines.count(), 0, lines.start(from), lines.column(from))
        : new RstPart(lines, from, from, 0, 0, 0);
  }

  /** Some of the lines, at another margin. */
  RstPart part(int first, int last, int newMargin) {
    return first < last
        ? new RstPart(lines, first, last, newMargin, start(first), margin + indent(first))
        : new RstPart(lines, first, first, newMargin, 0, newMargin);
  }

  /** Some of the lines, of which the first one begins at an offset, which is at the new margin. */
  RstPart behind(int first, int last, int newMargin, int offset) {
    return new RstPart(lines, first, last, newMargin, offset, newMargin);
  }

  /**
   * The lines of a body that begins behind a mark, or below it. All but the first decide how far it
   * is indented.
   *
   * @param line the line of the mark
   * @param last the line behind the body
   * @param offset UTF-16 offset of the first text behind the mark, or of the end of the line
   */
  RstPart body(int line, int last, int offset) {
    int least = leastColumn(line + 1, last);
    if (offset >= end(line)) {
      return part(skipBlank(line + 1, last), last, least);
    }
    return behind(line, last, line + 1 < last ? least : column(line, offset), offset);
  }

  private int skipBlank(int line, int last) {
    return Math.min(last, skipBlank(line));
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** The UTF-16 offset of the text of a line. */
  int start(int line) {
    return line == from ? start : lines.start(line);
  }

  /** The UTF-16 offset behind the text of a line. */
  int end(int line) {
    return Math.max(start(line), lines.end(line));
  }

  /** How many columns a line is indented by. */
  int indent(int line) {
    return (line == from ? column : lines.column(line)) - margin;
  }

  /** The column of an offset in a line. */
  int column(int line, int offset) {
    return line == from
        ? column + lines.column(line, offset) - lines.column(line, start)
        : lines.column(line, offset);
  }

  boolean isBlank(int line) {
    return start(line) >= lines.end(line);
  }

  /** Whether a line exists and has text. */
  boolean hasText(int line) {
    return line < to && !isBlank(line);
  }

  String text(int line) {
    return lines.text().substring(start(line), end(line));
  }

  char first(int line) {
    return lines.text().charAt(start(line));
  }

  Span span(int line) {
    return new Span(start(line), end(line));
  }

  /** The span from the first text in some lines to the last one. */
  Span span(int first, int last) {
    int end = last;
    while (end > first + 1 && isBlank(end - 1)) {
      end--;
    }
    return new Span(start(first), Math.max(start(first), end(end - 1)));
  }

  /** The spans of some lines. */
  List<Span> spans(int first, int last) {
    List<Span> spans = new ArrayList<>(last - first);
    for (int line = first; line < last; line++) {
      spans.add(span(line));
    }
    return spans;
  }

  /** The next line with text, or the end. */
  int skipBlank(int line) {
    int next = line;
    while (next < to && isBlank(next)) {
      next++;
    }
    return next;
  }

  /** The line behind a run of lines with text. */
  int runEnd(int line) {
    int end = line;
    while (end < to && !isBlank(end)) {
      end++;
    }
    return end;
  }

  /**
   * The line behind the text that is indented from a line on, blank lines in it included.
   *
   * @param least how many columns it must be indented by
   */
  int indentedEnd(int line, int least) {
    int end = line;
    for (int next = line; next < to && (isBlank(next) || indent(next) >= least); next++) {
      end = isBlank(next) ? end : next + 1;
    }
    return end;
  }

  /** The smallest column at which the text of some lines begins; the margin if there is none. */
  int leastColumn(int first, int last) {
    int least = Integer.MAX_VALUE;
    for (int line = first; line < last; line++) {
      least = isBlank(line) ? least : Math.min(least, margin + indent(line));
    }
    return least == Integer.MAX_VALUE ? margin : least;
  }
}
