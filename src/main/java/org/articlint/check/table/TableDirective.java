package org.articlint.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A directive of reStructuredText with a table: {@code list-table} with a list in each item of a
 * list, {@code csv-table}, and {@code table} with one that is drawn.
 */
final class TableDirective {

  private static final Pattern NAME = Pattern.compile("\\.\\.\\s++([\\w-]++)::");
  private static final Pattern HEADER = Pattern.compile("\\s*+:header:(.*+)");
  private static final Pattern ROW = Pattern.compile("(\\s*+)\\* - (.*+)");
  private static final Pattern CELL = Pattern.compile("(\\s*+)-(?: (.*+))?");
  private static final Pattern VALUE =
      Pattern.compile("\\s*+(?:\"((?:[^\"]|\"\")*+)\"[^,]*+|([^,]*+))(?:,|$)");

  private TableDirective() {}

  static List<List<String>> read(String source) {
    Matcher name = NAME.matcher(source);
    if (!name.lookingAt()) {
      return List.of();
    }
    List<String> lines = source.lines().toList();
    int blank = 1;
    while (blank < lines.size() && !lines.get(blank).isBlank()) {
      blank++;
    }
    List<String> options = lines.subList(1, blank);
    List<String> content = lines.subList(blank, lines.size());
    return switch (name.group(1)) {
      case "list-table", "flat-table" -> ofList(content);
      case "csv-table" -> ofValues(options, content);
      default -> ofDrawn(String.join("\n", content).stripIndent().strip());
    };
  }

  private static List<List<String>> ofDrawn(String table) {
    return table.startsWith("+-") || table.startsWith("==") ? TableRows.read(table) : List.of();
  }

  private static List<List<String>> ofValues(List<String> options, List<String> content) {
    Stream<String> names =
        options.stream()
            .map(HEADER::matcher)
            .filter(Matcher::matches)
            .map(header -> header.group(1));
    return Stream.concat(names, content.stream())
        .filter(line -> !line.isBlank())
        .map(TableDirective::values)
        .toList();
  }

  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(line.strip());
    while (value.lookingAt()) {
      String quoted = value.group(1);
      values.add(TableRows.plain(quoted == null ? value.group(2) : quoted));
      if (value.hitEnd() || value.end() == value.regionEnd()) {
        break;
      }
      value.region(value.end(), value.regionEnd());
    }
    return values;
  }

  private static List<List<String>> ofList(List<String> content) {
    Rows rows = new Rows();
    int indentation = -1;
    for (String line : content) {
      Matcher row = ROW.matcher(line);
      Matcher cell = CELL.matcher(line);
      if (row.matches() && (rows.isEmpty() || row.group(1).length() == indentation)) {
        indentation = row.group(1).length();
        rows.begin();
        rows.add(0, row.group(2));
      } else if (!rows.isEmpty() && cell.matches() && cell.group(1).length() == indentation + 2) {
        rows.add(rows.cells(), cell.group(2) == null ? "" : cell.group(2));
      } else if (!rows.isEmpty()) {
        rows.add(rows.cells() - 1, line);
      }
    }
    return rows.plain();
  }
}
