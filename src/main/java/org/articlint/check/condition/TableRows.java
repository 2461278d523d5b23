package org.articlint.check.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of the cells of a table, from its source in Markdown or HTML. */
final class TableRows {

  private static final Pattern HTML_ROW = Pattern.compile("(?is)<tr\\b.*?(?=<tr\\b|$)");
  private static final Pattern HTML_CELL =
      Pattern.compile("(?is)<t[dh]\\b[^>]*>(.*?)(?=<t[dh]\\b|</tr|</t[dh]|$)");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern RULE = Pattern.compile("[\\s|:+=-]*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern MARKS = Pattern.compile("[*_`]");

  private TableRows() {}

  /** Reads the rows of a table, the one with the names of the columns first. */
  static List<List<String>> read(String source) {
    Matcher row = HTML_ROW.matcher(source);
    List<List<String>> rows = new ArrayList<>();
    while (row.find()) {
      rows.add(HTML_CELL.matcher(row.group()).results().map(cell -> plain(cell.group(1))).toList());
    }
    return rows.isEmpty() ? ofMarkdown(source) : rows;
  }

  private static List<List<String>> ofMarkdown(String source) {
    return source
        .lines()
        .map(String::strip)
        .filter(line -> !RULE.matcher(line).matches())
        .map(line -> line.startsWith("|") ? line.substring(1) : line)
        .map(line -> BAR.splitAsStream(line).map(TableRows::plain).toList())
        .toList();
  }

  private static String plain(String cell) {
    return MARKS.matcher(TAG.matcher(cell).replaceAll("")).replaceAll("").strip();
  }
}
