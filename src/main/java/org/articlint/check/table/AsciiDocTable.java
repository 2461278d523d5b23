package org.articlint.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlint.article.SourceText;

/**
 * A table of AsciiDoc, between lines of {@code |===}. How many cells a row has, the attribute
 * {@code cols} says, else the first line with cells (<a
 * href="https://docs.asciidoctor.org/asciidoc/latest/tables/add-columns/">Asciidoctor</a>).
 */
final class AsciiDocTable {

  /** Above a table stand its title and its attributes. */
  private static final int MAX_LINES_ABOVE = 3;

  private static final Pattern COLS = Pattern.compile("\\bcols=(?:\"([^\"]*)\"|([^,\\]]*))");
  private static final Pattern REPEATED = Pattern.compile("(\\d{1,2})\\*.*");

  /** A bar begins a cell; spans, alignment and style may stand before it. */
  private static final Pattern BAR =
      Pattern.compile(
          "(?:(?:^|(?<=\\s))(?:\\d*+(?:\\.\\d++)?[*+])?[<^>.]{0,4}[adehlmsv]?)?(?<!\\\\)\\|",
          Pattern.MULTILINE);

  private AsciiDocTable() {}

  /**
   * How many columns the attributes above a table name; 0 when they do not.
   *
   * @param line the table's first one
   */
  static int columns(SourceText source, int line) {
    for (int above = line - 1; above >= Math.max(1, line - MAX_LINES_ABOVE); above--) {
      String text = source.slice(source.lineSpan(above)).strip();
      if (!text.startsWith(".") && !text.startsWith("[")) {
        return 0;
      }
      Matcher cols = COLS.matcher(text);
      if (cols.find()) {
        return count(cols.group(1) == null ? cols.group(2) : cols.group(1));
      }
    }
    return 0;
  }

  private static int count(String cols) {
    return Stream.of(cols.split("[,;]", -1))
        .map(String::strip)
        .mapToInt(
            each -> {
              Matcher repeated = REPEATED.matcher(each);
              return repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
            })
        .sum();
  }

  /**
   * Reads the rows.
   *
   * @param columns how many there are; 0 when the first line tells
   */
  static List<List<String>> read(String source, int columns) {
    List<String> lines =
        source.lines().skip(1).takeWhile(line -> !line.startsWith("|===")).toList();
    List<String> cells = cells(String.join("\n", lines));
    int width = columns > 0 ? columns : width(lines);
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < cells.size(); at += width) {
      rows.add(cells.subList(at, Math.min(at + width, cells.size())));
    }
    return rows;
  }

  private static List<String> cells(String text) {
    // What stands before the first bar is in no cell.
    return BAR.splitAsStream(text).skip(1).map(TableRows::plain).toList();
  }

  private static int width(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> Math.max(1, cells(line).size()))
        .orElse(1);
  }
}
