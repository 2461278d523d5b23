package org.articlint.check.table;

import java.util.ArrayList;
import java.util.List;

/** Builds the rows of a table from the lines of its cells. */
final class Rows {

  private final List<List<String>> rows = new ArrayList<>();

  /** Begins a row. */
  void begin() {
    rows.add(new ArrayList<>());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The number of cells of the last row. */
  int cells() {
    return last().size();
  }

  private List<String> last() {
    return rows.get(rows.size() - 1);
  }

  /** Adds a line to a cell of the last row, which is made longer where it has no such cell. */
  void add(int column, String line) {
    List<String> row = last();
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, row.get(column) + " " + line);
  }

  /** The rows that have cells, without markup. */
  List<List<String>> plain() {
    return rows.stream()
        .filter(row -> !row.isEmpty())
        .map(row -> row.stream().map(TableRows::plain).toList())
        .toList();
  }
}
