package org.articlint.check.table;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A simple table of reStructuredText: lines of {@code ====} say where the columns are. A line
 * without text in the first column continues the row above.
 */
final class SimpleTable {

  private static final Pattern COLUMN = Pattern.compile("=++");
  private static final Pattern BORDER = Pattern.compile("[=\\s]++|[-\\s]++");

  private final List<Integer> columns;
  private final Rows rows = new Rows();

  private SimpleTable(List<Integer> columns) {
    this.columns = columns;
  }

  static List<List<String>> read(String source) {
    List<String> lines = source.lines().toList();
    // The first line is cut where the table begins, the others are not.
    int indentation = indentation(lines.get(lines.size() - 1));
    SimpleTable table =
        new SimpleTable(COLUMN.matcher(lines.get(0)).results().map(MatchResult::start).toList());
    for (String line : lines.subList(1, lines.size())) {
      if (!BORDER.matcher(line).matches()) {
        table.add(line.substring(Math.min(indentation, indentation(line))));
      }
    }
    return table.rows.plain();
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void add(String line) {
    if (rows.isEmpty() || !cell(line, 0).isBlank()) {
      rows.begin();
    }
    for (int column = 0; column < columns.size(); column++) {
      rows.add(column, cell(line, column));
    }
  }

  /** The part of a line in a column; the last one may be longer than its border. */
  private String cell(String line, int column) {
    int end = column + 1 < columns.size() ? columns.get(column + 1) : line.length();
    int start = Math.min(columns.get(column), line.length());
    return line.substring(start, Math.max(start, Math.min(end, line.length())));
  }
}
