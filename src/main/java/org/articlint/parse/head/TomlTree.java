package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads TOML as a tree with positions. tomlj gives the position of each key; the value is found
 * after the equals sign and kept as written, so that dates and numbers stay text.
 */
final class TomlTree {

  private final SourceText source;
  private final int firstLine;
  private final int end;

  private TomlTree(SourceText source, Span span) {
    this.source = source;
    this.firstLine = source.line(span.start());
    this.end = span.end();
  }

  /**
   * Reads the TOML in whole lines of a text.
   *
   * @param problems receives each fault, with its span in the text
   * @return the tree; a mapping without entries after a fault
   */
  static Mapping read(SourceText source, Span span, BiConsumer<Span, String> problems) {
    Mapping nothing = new Mapping(List.of(), span);
    if (span.length() > HeadLimits.MAX_CHARS) {
      problems.accept(
          source.lineSpan(source.line(span.start())), HeadLimits.tooMuchMetadata(span.length()));
      return nothing;
    }
    TomlTree tree = new TomlTree(source, span);
    TomlParseResult result = Toml.parse(source.slice(span));
    for (TomlParseError error : result.errors()) {
      int start = tree.offset(error.position());
      int lineEnd = source.lineSpan(source.line(start)).end();
      problems.accept(
          new Span(start, Math.max(start, lineEnd)),
          "the metadata is not TOML: " + error.getMessage());
    }
    return result.hasErrors() ? nothing : tree.table(result, span);
  }

  private Mapping table(TomlTable table, Span span) {
    List<Entry> entries = new ArrayList<>();
    for (String key : table.keySet()) {
      TomlPosition position = table.inputPositionOf(List.of(key));
      Object value = table.get(List.of(key));
      if (position != null && value != null) {
        int start = offset(position);
        entries.add(new Entry(key, keySpan(start, key), value(value, start)));
      }
    }
    return new Mapping(entries, span);
  }

  /** The span of a key as written, else of the header of its table. */
  private Span keySpan(int start, String key) {
    int at = source.text().indexOf(key, start);
    int lineEnd = source.lineSpan(source.line(start)).end();
    return at < 0 || at + key.length() > lineEnd
        ? new Span(start, lineEnd)
        : new Span(at, at + key.length());
  }

  /** The value of the key at an offset. */
  private Value value(Object value, int keyStart) {
    if (value instanceof TomlTable table) {
      return table(table, line(keyStart));
    }
    if (value instanceof TomlArray array) {
      return array(array, keyStart);
    }
    int equals = source.text().indexOf('=', keyStart);
    return scalar(value, equals < 0 ? keyStart : equals + 1);
  }

  private Value array(TomlArray array, int keyStart) {
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      TomlPosition position = array.inputPositionOf(i);
      int start = position == null ? keyStart : offset(position);
      Object item = array.get(i);
      if (item instanceof TomlTable table) {
        items.add(table(table, line(start)));
      } else if (item instanceof TomlArray inner) {
        items.add(array(inner, start));
      } else if (item != null) {
        items.add(scalar(item, start));
      }
    }
    int last = items.isEmpty() ? line(keyStart).end() : items.get(items.size() - 1).span().end();
    return new Sequence(items, new Span(keyStart, Math.max(keyStart, last)));
  }

  private Scalar scalar(Object value, int from) {
    int start = from;
    while (start < end && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    Span literal = new Span(start, Math.max(start, literalEnd(start)));
    return value instanceof String text
        ? new Scalar(text, false, literal)
        : new Scalar(source.slice(literal), true, literal);
  }

  private int literalEnd(int start) {
    String text = source.text();
    for (String quote : List.of("\"\"\"", "'''", "\"", "'")) {
      if (text.startsWith(quote, start)) {
        int close = text.indexOf(quote, start + quote.length());
        while (close > 0 && quote.startsWith("\"") && text.charAt(close - 1) == '\\') {
          close = text.indexOf(quote, close + 1);
        }
        return close < 0 ? end : Math.min(end, close + quote.length());
      }
    }
    int at = start;
    while (at < end && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return source.strip(new Span(start, at)).end();
  }

  private Span line(int offset) {
    return source.lineSpan(source.line(offset));
  }

  /** The UTF-16 offset of a position of tomlj: a 1-based line and a 1-based code point in it. */
  private int offset(TomlPosition position) {
    int line = Math.min(firstLine + position.line() - 1, source.lineCount());
    Span span = source.lineSpan(line);
    CodePoints columns = new CodePoints(source.slice(span));
    return Math.min(span.start() + columns.toUtf16(position.column() - 1), end);
  }
}
