package org.articlint.parse.head;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/** Reads the values of TOML. Dates and numbers stay as written, even those that do not exist. */
final class TomlValues {

  /** Longer ones are no date and no number. */
  private static final int MAX_LITERAL_CHARS = 100;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final int DATE_CHARS = 10;

  private static final String OPEN_LIST = "the list that begins here with [ has no ]";

  private static final Pattern KEY = Pattern.compile("[\\w-]{1,60} *=");

  private static final Pattern LITERAL =
      Pattern.compile(
          "true|false|[-+]?(?:inf|nan)"
              + "|[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]+)?(?:[eE][-+]?[0-9_]+)?"
              + "|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+"
              + "|\\d{4}-\\d{2}-\\d{2}(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?"
              + "(?:[Zz]|[-+]\\d{2}:\\d{2})?)?"
              + "|\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?");

  private final TomlText toml;
  private final HeadLimits limits;
  private final BiConsumer<Span, String> problems;

  TomlValues(TomlText toml, HeadLimits limits, BiConsumer<Span, String> problems) {
    this.toml = toml;
    this.limits = limits;
    this.problems = problems;
  }

  /** Reads the value that begins here, and passes over it. */
  Value read(int depth) {
    int start = toml.offset();
    limits.count(Span.at(start));
    HeadLimits.requireDepth(depth, Span.at(start));
    char c = toml.peek();
    if (c == '"' || c == '\'') {
      String text = new TomlStrings(toml).read();
      return new Scalar(text, false, new Span(start, toml.offset()));
    }
    if (c == '[') {
      return list(depth);
    }
    return c == '{' ? table(depth) : literal();
  }

  private Scalar literal() {
    int start = toml.offset();
    while (!toml.isAtLineEnd() && ",]}#".indexOf(toml.peek()) < 0) {
      toml.skip(1);
    }
    Span span = toml.source().strip(new Span(start, toml.offset()));
    String text = toml.source().slice(span);
    if (span.length() > MAX_LITERAL_CHARS || !LITERAL.matcher(text).matches()) {
      throw toml.fault(start, TomlFaults.noValue(text));
    }
    if (DATE.matcher(text).lookingAt() && !isDay(text.substring(0, DATE_CHARS))) {
      problems.accept(span, "there is no day %s".formatted(text.substring(0, DATE_CHARS)));
    }
    return new Scalar(text, true, span);
  }

  private static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private Sequence list(int depth) {
    int start = toml.offset();
    toml.skip(1);
    List<Value> items = new ArrayList<>();
    for (toml.skipBlank(); !toml.skip(']'); toml.skipBlank()) {
      requireMore(start, OPEN_LIST);
      if (isKey()) {
        throw toml.fault(start, OPEN_LIST);
      }
      items.add(read(depth + 1));
      toml.skipBlank();
      if (!toml.skip(',') && toml.peek() != ']') {
        requireMore(start, OPEN_LIST);
        if (isKey()) {
          throw toml.fault(start, OPEN_LIST);
        }
        throw toml.fault(toml.offset(), "a comma is missing before this item of the list");
      }
    }
    return new Sequence(items, new Span(start, toml.offset()));
  }

  private Value table(int depth) {
    int start = toml.offset();
    toml.skip(1);
    TomlTable table = new TomlTable(toml.source(), problems, start);
    for (toml.skipBlank(); !toml.skip('}'); toml.skipBlank()) {
      requireMore(start, "the group of keys that begins here with { has no }");
      pair(table, depth);
      toml.skipBlank();
      if (!toml.skip(',') && toml.peek() != '}') {
        requireMore(start, "the group of keys that begins here with { has no }");
        throw toml.fault(toml.offset(), "a comma is missing before this key");
      }
    }
    return table.build(toml.offset());
  }

  /** Reads a key, the equals sign and the value into a table. */
  void pair(TomlTable table, int depth) {
    int start = toml.offset();
    List<TomlText.Key> key = toml.key();
    HeadLimits.requireDepth(depth + key.size() - 1, Span.at(start));
    for (TomlText.Key part : key) {
      limits.count(part.span());
    }
    if (!toml.skip('=')) {
      throw toml.fault(start, TomlFaults.noEquals(toml.peek(), toml.isAtLineEnd()));
    }
    toml.skipSpaces();
    if (toml.isAtLineEnd() || toml.peek() == '#') {
      throw toml.fault(start, "a value is missing after the '='");
    }
    table
        .below(key.subList(0, key.size() - 1))
        .put(key.get(key.size() - 1), read(depth + key.size()));
  }

  /** Returns whether a line with a key begins here. */
  private boolean isKey() {
    return Character.isLetter(toml.peek()) && KEY.matcher(toml.rest()).lookingAt();
  }

  private void requireMore(int start, String message) {
    if (toml.isAtEnd()) {
      throw toml.fault(start, message);
    }
  }
}
