package org.articlint.check.table;

import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.SourceText;

/**
 * Reads the texts of the cells of a table from its source, which tells by its first characters in
 * which format it is written. A cell that stands in several rows or columns is in the first of
 * them.
 */
public final class TableRows {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern MARKS = Pattern.compile("[*_`]");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private TableRows() {}

  /** Reads the rows of a table, the one with the names of the columns first. */
  public static List<List<String>> of(Article article, Block.Table table) {
    SourceText source = article.source();
    String text = source.slice(table.span());
    if (text.startsWith("|===")) {
      int line = source.line(table.span().start());
      return AsciiDocTable.read(text, AsciiDocTable.columns(source, line));
    }
    return read(text);
  }

  /** Reads the rows of a table that needs nothing from the lines above it. */
  static List<List<String>> read(String source) {
    if (source.startsWith("+-")) {
      return GridTable.read(source);
    }
    if (source.startsWith("==")) {
      return SimpleTable.read(source);
    }
    if (source.startsWith("..")) {
      return TableDirective.read(source);
    }
    List<List<String>> rows = HtmlTable.read(source);
    return rows.isEmpty() ? MarkdownTable.read(source) : rows;
  }

  /** The text of a cell without its markup. */
  static String plain(String cell) {
    String text = MARKS.matcher(TAG.matcher(cell).replaceAll("")).replaceAll("");
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
