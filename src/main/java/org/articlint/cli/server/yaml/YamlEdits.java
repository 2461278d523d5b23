package org.articlint.cli.server.yaml;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.articlint.article.OneLine;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.article.Value;
import org.articlint.article.Value.Entry;
import org.articlint.article.Value.Mapping;
import org.articlint.article.Value.Scalar;
import org.articlint.article.Value.Sequence;

/**
 * Writes additions to YAML in the style of what stands there: below each other, or in brackets.
 * Comments and everything else stay. Whoever uses an edit reads the result: an odd notation may
 * make it mean something else.
 */
record YamlEdits(SourceText source) {

  private static final String STEP = "  ";
  private static final int FIRST_PLAIN = ' ';
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /**
   * Adds keys, each in the one before, and a text in a list as the value of the last.
   *
   * @param mapping that the first key is added to
   */
  TextEdit addList(Mapping mapping, List<String> keys, String text) {
    if (isInBrackets(mapping)) {
      return addInBrackets(mapping.span(), mapping.entries().isEmpty(), inBraces(keys, text));
    }
    String indentation =
        mapping.entries().isEmpty()
            ? ""
            : " ".repeat(source.column(mapping.entries().get(0).keySpan().start()) - 1);
    StringBuilder lines = new StringBuilder();
    for (String key : keys) {
      lines.append(lines.isEmpty() ? "" : lineBreak()).append(indentation).append(key).append(':');
      indentation += STEP;
    }
    lines.append(lineBreak()).append(indentation).append("- ").append(quoted(text));
    return mapping.entries().isEmpty()
        ? addAtEnd(lines.toString())
        : addBelow(end(mapping), lines.toString());
  }

  /** Adds a text to a list; empty where it is written in a way that cannot be added to. */
  Optional<TextEdit> addItem(Value list, String text) {
    if (list instanceof Sequence sequence && !isInBrackets(list)) {
      int column = source.column(sequence.span().start());
      String line = " ".repeat(column - 1) + "- " + quoted(text);
      return Optional.of(addBelow(end(sequence), line));
    }
    if (list instanceof Sequence sequence) {
      return Optional.of(addInBrackets(list.span(), sequence.items().isEmpty(), quoted(text)));
    }
    return isOnOneLine(list.span()) && (list instanceof Scalar || isInBrackets(list))
        ? Optional.of(
            new TextEdit(
                list.span(), "[%s, %s]".formatted(source.slice(list.span()), quoted(text))))
        : Optional.empty();
  }

  private boolean isOnOneLine(Span span) {
    return span.length() > 0 && source.line(span.start()) == source.line(span.end());
  }

  /** Keys, each in the one before, and a text in a list, in braces but for the outermost ones. */
  static String inBraces(List<String> keys, String text) {
    String value = "[" + quoted(text) + "]";
    for (int i = keys.size() - 1; i > 0; i--) {
      value = "{" + keys.get(i) + ": " + value + "}";
    }
    return keys.get(0) + ": " + value;
  }

  private TextEdit addInBrackets(Span brackets, boolean isEmpty, String added) {
    int close = brackets.end() - 1;
    int last = close;
    while (last > brackets.start() + 1 && isSpaceOrComma(source.text().charAt(last - 1))) {
      last--;
    }
    boolean hasComma = source.text().substring(last, close).contains(",");
    if (isEmpty || hasComma) {
      return new TextEdit(new Span(close, close), (hasComma ? " " : "") + added);
    }
    return TextEdit.insert(last, ", " + added);
  }

  private static boolean isSpaceOrComma(char c) {
    return Character.isWhitespace(c) || c == ',';
  }

  private TextEdit addBelow(int offset, String lines) {
    int end = source.lineSpan(source.line(offset)).end();
    return TextEdit.insert(end, lineBreak() + lines);
  }

  private TextEdit addAtEnd(String lines) {
    Span last = source.lineSpan(source.lastLine());
    String before = last.length() == 0 ? "" : lineBreak();
    return TextEdit.insert(source.length(), before + lines + lineBreak());
  }

  /** The offset at which the last part of a value ends; its span may hold comments behind it. */
  private int end(Value value) {
    if (!isInBrackets(value) && value instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      Entry last = mapping.entries().get(mapping.entries().size() - 1);
      boolean isAbsent = last.value() instanceof Scalar scalar && scalar.isNothing();
      return isAbsent ? last.keySpan().end() : end(last.value());
    }
    if (!isInBrackets(value) && value instanceof Sequence list && !list.items().isEmpty()) {
      return end(list.items().get(list.items().size() - 1));
    }
    return value.span().end();
  }

  private boolean isInBrackets(Value value) {
    return !(value instanceof Scalar)
        && (source.text().startsWith("{", value.span().start())
            || source.text().startsWith("[", value.span().start()));
  }

  private String lineBreak() {
    return source.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** A text on one line in double quotes, in which every character can be written. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    String line = oneLine(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isPrintable(c)) {
        quoted.append(c);
      } else {
        quoted.append("\\u").append(HEX.toHexDigits(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** A text as it is read from the quotes. */
  static String oneLine(String text) {
    return OneLine.of(text, text.length());
  }

  private static boolean isPrintable(char c) {
    return c >= FIRST_PLAIN
        && !Character.isISOControl(c)
        && c != '\u2028'
        && c != '\u2029'
        && c != '\uFEFF'
        && c < '\uFFFE';
  }
}
