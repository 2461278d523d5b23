package org.articlint.check.table;

import java.util.List;

/** Builds the cells of a row from the lines of its source. */
final class Cells {

  private Cells() {}

  /** Adds a line to a cell of a row, which is made longer where it has no such cell. */
  static void append(List<String> row, int column, String line) {
    while (row.size() <= column) {
      row.add("");
    }
    String text = line.strip();
    if (!text.isEmpty()) {
      String before = row.get(column);
      row.set(column, before.isEmpty() ? text : before + " " + text);
    }
  }
}
