package org.articlint.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.lint.finding.Excerpt;
import org.articlint.report.medium.Cells;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;

/**
 * Draws an excerpt with line numbers. Wraps lines, because prose often has a paragraph on one line.
 * Underlines a finding within one row; shows the first rows of a longer one behind a heavy bar.
 */
final class Frame {

  private static final int MAX_ROWS = 3;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Excerpt excerpt;
  private final TextStyle style;
  private final int width;

  /**
   * One row of the excerpt.
   *
   * @param line the 1-based number of its line
   * @param start the first cell of the finding
   * @param end the cell after the last one of the finding; {@code start} when it is not in the row
   */
  private record Row(int line, String text, int start, int end) {
    boolean isMarked() {
      return end > start;
    }

    /** Returns a caret under each cell of the finding. */
    String marks() {
      return isMarked() ? " ".repeat(start) + "^".repeat(end - start) : "";
    }
  }

  private Frame(Excerpt excerpt, TextStyle style, int gutter) {
    this.excerpt = excerpt;
    this.style = style;
    this.width = style.width() - gutter - 3;
  }

  /**
   * Returns the rows of an excerpt.
   *
   * @param firstLine 1-based line number of the excerpt's first line
   * @param label the text beside the last marks; may be empty
   */
  static List<String> of(Excerpt excerpt, int firstLine, String label, TextStyle style) {
    List<String> source = lines(excerpt.text());
    int gutter = Integer.toString(firstLine + source.size() - 1).length() + 2;
    Frame frame = new Frame(excerpt, style, gutter);
    List<Row> rows = frame.rows(source, firstLine);
    List<Row> marked = new ArrayList<>();
    for (Row row : rows) {
      if (row.isMarked()) {
        marked.add(row);
      }
    }
    return marked.size() <= 1
        ? frame.underlined(rows, gutter, label)
        : frame.barred(marked, gutter, label);
  }

  private List<String> underlined(List<Row> rows, int gutter, String label) {
    List<String> lines = new ArrayList<>();
    String margin = " ".repeat(gutter) + style.dim(" │ ");
    for (Row row : rows) {
      if (!row.isMarked() && rows.size() > 1) {
        continue;
      }
      lines.add(line(row, true, gutter, "│"));
      String marks = row.marks();
      boolean fits = label.isEmpty() || marks.length() + 1 + label.length() <= width;
      if (!marks.isEmpty() || (fits && !label.isEmpty())) {
        lines.add((margin + style.bold((marks + (fits ? " " + label : "")).stripTrailing())));
      }
      if (!fits) {
        TerminalText.wrap(label, width).forEach(part -> lines.add(margin + style.bold(part)));
      }
    }
    return lines;
  }

  private List<String> barred(List<Row> marked, int gutter, String label) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(MAX_ROWS, marked.size()); i++) {
      boolean isFirst = i == 0 || marked.get(i).line != marked.get(i - 1).line;
      lines.add(line(marked.get(i), isFirst, gutter, "┃"));
    }
    if (marked.size() > MAX_ROWS || excerpt.clippedAfter()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last) + " …");
    }
    if (!label.isEmpty()) {
      lines.add(" ".repeat(gutter) + style.dim(" ┃ ") + style.bold(label));
    }
    return lines;
  }

  /** Formats a row; the first row of a line has its number. */
  private String line(Row row, boolean isFirst, int gutter, String bar) {
    String line = isFirst ? Integer.toString(row.line) : "";
    String number = " ".repeat(gutter - line.length()) + line;
    return style.dim(number) + style.dim(" " + bar + " ") + row.text;
  }

  private static List<String> lines(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? List.of(text)
        : List.of(LINE_END.split(text, -1));
  }

  private List<Row> rows(List<String> source, int firstLine) {
    List<Row> rows = new ArrayList<>();
    int offset = 0;
    int number = firstLine;
    for (String line : source) {
      wrap(new Line(line), offset, number++, rows);
      offset += line.length() + (excerpt.text().startsWith("\r\n", offset + line.length()) ? 2 : 1);
    }
    return rows;
  }

  /** Adds the rows of a line that begins at an offset of the excerpt. */
  private void wrap(Line line, int offset, int number, List<Row> rows) {
    String lead = offset == 0 && excerpt.clippedBefore() ? "… " : "";
    int first = 0;
    do {
      int next = line.rowEnd(first, width - lead.length());
      int from = Math.max(first, excerpt.start() - offset);
      int to = Math.min(next, excerpt.end() - offset);
      // Do not underline a space at the end of a finding.
      to -= to > from && to == excerpt.end() - offset && line.hasSpaceBefore(to) ? 1 : 0;
      int start = to > from ? lead.length() + line.cells(first, from) : 0;
      int end = to > from ? lead.length() + line.cells(first, to) : 0;
      rows.add(new Row(number, (lead + line.shown(first, next)).stripTrailing(), start, end));
      lead = "";
      first = next;
    } while (first < line.text.length());
  }

  /**
   * A line of the excerpt.
   *
   * @param isHarmless whether it needs no escape and each letter takes one column
   */
  private record Line(String text, boolean isHarmless) {

    Line(String text) {
      this(text, TerminalText.isHarmless(text));
    }

    String shown(int from, int to) {
      String part = text.substring(from, to);
      return isHarmless ? part : TerminalText.escape(part);
    }

    int cells(int from, int to) {
      return isHarmless ? to - from : Cells.width(shown(from, to));
    }

    boolean hasSpaceBefore(int offset) {
      return text.charAt(offset - 1) == ' ';
    }

    /** Returns where the next row begins: after the words that fit, but at least one. */
    int rowEnd(int first, int room) {
      if (isHarmless && text.length() - first <= room) {
        return text.length();
      }
      if (isHarmless) {
        // The space after the last word may exceed the width.
        int last = text.lastIndexOf(' ', first + room);
        return afterSpace(Math.max(first, last));
      }
      int used = 0;
      int end = first;
      while (end < text.length()) {
        int next = afterSpace(end);
        int cells = cells(end, next);
        if (used > 0 && used + cells - (hasSpaceBefore(next) ? 1 : 0) > room) {
          break;
        }
        used += cells;
        end = next;
      }
      return end;
    }

    /** Returns the offset after the next space, or the end of the line. */
    private int afterSpace(int from) {
      int space = text.indexOf(' ', from);
      return space < 0 ? text.length() : space + 1;
    }
  }
}
