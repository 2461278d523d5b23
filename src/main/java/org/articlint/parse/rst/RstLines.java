package org.articlint.parse.rst;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The lines of a text without the white space around them, and how far each is indented. Lines are
 * counted from 0, columns too; a tab goes on to the next multiple of eight.
 */
final class RstLines {

  private static final int TAB = 8;

  private final String text;
  private final int[] lineStarts;
  private final int[] starts;
  private final int[] columns;
  private final int[] ends;

  /**
   * Finds the lines.
   *
   * @param firstLine the 1-based number in the file of the first line to read
   */
  RstLines(SourceText source, int firstLine) {
    text = source.text();
    int count = source.lastLine() - firstLine + 1;
    lineStarts = new int[count];
    starts = new int[count];
    columns = new int[count];
    ends = new int[count];
    for (int i = 0; i < count; i++) {
      Span line = source.lineSpan(firstLine + i);
      lineStarts[i] = line.start();
      int end = line.end();
      while (end > line.start() && isSpace(text.charAt(end - 1))) {
        end--;
      }
      int start = line.start();
      while (start < end && isIndentation(text.charAt(start))) {
        start++;
      }
      starts[i] = start;
      ends[i] = end;
      columns[i] = column(i, start);
    }
  }

  /** Whether a character is white space of any kind. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character is white space that indents a line, or stands behind a mark. */
  static boolean isIndentation(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
  }

  String text() {
    return text;
  }

  int count() {
    return starts.length;
  }

  /** The UTF-16 offset of the first character that is no indentation. */
  int start(int line) {
    return starts[line];
  }

  /** The column of that character. */
  int column(int line) {
    return columns[line];
  }

  /** The UTF-16 offset behind the last character that is no white space. */
  int end(int line) {
    return ends[line];
  }

  /** The column of an offset in a line. */
  int column(int line, int offset) {
    int column = 0;
    for (int at = lineStarts[line]; at < offset; at++) {
      column = text.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  /** A span without white space at its end. */
  Span strip(Span span) {
    int end = span.end();
    while (end > span.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
