package org.articlint.check.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A grid table of reStructuredText: {@code +---+} stands between rows, and bars between cells, each
 * of which may have several lines.
 */
final class GridTable {

  private static final Pattern BAR = Pattern.compile("\\|");

  private GridTable() {}

  static List<List<String>> read(String source) {
    Rows rows = new Rows();
    for (String line : source.lines().map(String::strip).toList()) {
      if (line.startsWith("+")) {
        rows.begin();
      } else {
        List<String> parts = BAR.splitAsStream(line).toList();
        for (int i = 1; i < parts.size(); i++) {
          rows.add(i - 1, parts.get(i));
        }
      }
    }
    return rows.plain();
  }
}
