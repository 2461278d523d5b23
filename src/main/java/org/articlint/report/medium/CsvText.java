package org.articlint.report.medium;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of CSV (RFC 4180). A spreadsheet takes a text that begins like a formula for one,
 * which could send data elsewhere, so that an apostrophe is put before it (CWE-1236).
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvText() {}

  /** Writes a row of texts from outside. */
  public static void row(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String cell(String text) {
    String line = TerminalText.escape(text);
    String start = line.stripLeading();
    boolean isFormula =
        !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0 && !isNumber(start);
    String inert = isFormula ? "'" + line : line;
    boolean isPlain = inert.chars().noneMatch(c -> c == ',' || c == ';' || c == '"');
    return isPlain ? inert : '"' + inert.replace("\"", "\"\"") + '"';
  }

  /** Whether it is a whole number, as the days until a review are. */
  private static boolean isNumber(String text) {
    return text.length() > 1
        && text.charAt(0) == '-'
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
