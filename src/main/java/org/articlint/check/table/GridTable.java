package org.articlint.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A grid table of reStructuredText: {@code +---+} stands between rows, and bars between cells, each
 * of which may have several lines.
 */
final class GridTable {

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  private GridTable() {}

  static List<List<String>> read(String source) {
    GridTable table = new GridTable();
    source.lines().map(String::strip).forEach(table::add);
    table.endRow();
    return table.rows;
  }

  private void add(String line) {
    if (line.startsWith("+")) {
      endRow();
      return;
    }
    List<String> parts = Stream.of(line.split("\\|")).skip(1).toList();
    for (int column = 0; column < parts.size(); column++) {
      Cells.append(row, column, parts.get(column));
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(row.stream().map(TableRows::plain).toList());
      row = new ArrayList<>();
    }
  }
}
