package org.articlint.parse.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;

/**
 * Rows of separated values (RFC 4180), with the place of each value, which no library for CSV
 * tells. Values are separated by what separates the names of the columns: commas, semicolons or
 * tabs.
 */
final class Csv {

  /** What may separate values. */
  static final String SEPARATORS = ",;\t";

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * A row.
   *
   * @param fields each value with the name of its column
   * @param columns how many columns there are
   * @param values how many values it has
   * @param twice a name that two columns have; empty when there is none
   */
  record Row(Mapping fields, int columns, int values, String twice) {

    boolean hasAllColumns() {
      return columns == values;
    }
  }

  /**
   * Reads a record.
   *
   * @param source the row with the names of the columns, and below it the row of the record
   */
  static Row read(SourceText source) {
    Csv csv = new Csv(source.text());
    char separator = separator(csv.text);
    List<Scalar> names = csv.row(separator);
    csv.passLineEnd();
    int start = csv.at;
    List<Scalar> values = csv.row(separator);
    Map<String, Entry> entries = new LinkedHashMap<>();
    String twice = "";
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      Value value = values.get(i);
      String name = names.get(i).text().strip();
      // The names stand in another part of the file than the record.
      Entry entry = new Entry(name, Span.at(value.span().start()), value);
      // Columns without a name, such as numbers of rows, are nobody's.
      twice = entries.putIfAbsent(name, entry) == null || name.isEmpty() ? twice : name;
    }
    Span span = new Span(start, source.length());
    Mapping fields = new Mapping(List.copyOf(entries.values()), span);
    return new Row(fields, names.size(), values.size(), twice);
  }

  /** How many columns the first row names. */
  static int columns(String names) {
    return names(names).size();
  }

  /** The length of the longest name of a column. */
  static int longestName(String names) {
    return names(names).stream().mapToInt(name -> name.text().length()).max().orElse(0);
  }

  /** A row without values below the names of the columns. */
  static String emptyRow(String names) {
    return String.valueOf(separator(names)).repeat(columns(names) - 1);
  }

  private static List<Scalar> names(String names) {
    return new Csv(names).row(separator(names));
  }

  /** The most frequent separator in the first row of a text, outside of quotation marks. */
  static char separator(String text) {
    // Counts all of ASCII: each record is read below the names of its columns, which may be many.
    int[] counts = new int[0x80];
    boolean isQuoted = false;
    for (int i = 0; i < text.length() && (isQuoted || !isLineEnd(text.charAt(i))); i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (!isQuoted && c < counts.length) {
        counts[c]++;
      }
    }
    int most = 0;
    for (int i = 1; i < SEPARATORS.length(); i++) {
      most = counts[SEPARATORS.charAt(i)] > counts[SEPARATORS.charAt(most)] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** Reads the values up to the line end of their row. */
  private List<Scalar> row(char separator) {
    List<Scalar> values = new ArrayList<>();
    values.add(value(separator));
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      values.add(value(separator));
    }
    return values;
  }

  private Scalar value(char separator) {
    int start = at;
    String quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : "";
    int plain = at;
    while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return new Scalar(quoted.concat(text.substring(plain, at)), true, new Span(start, at));
  }

  /** Reads what stands between quotation marks; two of them stand for one. */
  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !text.startsWith("\"", at)) {
        break;
      }
      at += c == '"' ? 1 : 0;
      value.append(c);
    }
    return value.toString();
  }

  private void passLineEnd() {
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
