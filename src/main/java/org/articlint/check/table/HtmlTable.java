package org.articlint.check.table;

import java.util.List;
import java.util.regex.Pattern;

/** A table of HTML, of which closing tags may be left out. */
final class HtmlTable {

  private static final Pattern ROW = Pattern.compile("(?is)<tr\\b.*?(?=<tr\\b|$)");
  private static final Pattern CELL =
      Pattern.compile("(?is)<t[dh]\\b[^>]*>(.*?)(?=<t[dh]\\b|</tr|</t[dh]|$)");

  private HtmlTable() {}

  static List<List<String>> read(String source) {
    return ROW.matcher(source).results().map(row -> cells(row.group())).toList();
  }

  private static List<String> cells(String row) {
    return CELL.matcher(row).results().map(cell -> TableRows.plain(cell.group(1))).toList();
  }
}
