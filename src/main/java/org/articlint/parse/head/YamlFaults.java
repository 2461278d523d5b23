package org.articlint.parse.head;

import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.Value;
import org.articlint.article.Value.Sequence;

/**
 * Explains to writers why a text is not YAML. The words of the parser only tell the sort of fault;
 * what is said comes from the line at which it stopped.
 */
final class YamlFaults {

  /** The message about text where keys were expected. */
  static final String NO_KEYS =
      "the text between the two --- lines is not a list of keys; if it belongs to the article,"
          + " leave a blank line above the first ---";

  /** A colon that ends a key, where there is none. */
  private static final Pattern NO_KEY = Pattern.compile("\\s*:(?:\\s|$)");

  private static final String UNQUOTED = "@`%*&!,]}?";
  private static final String NOT_A_KEY =
      "this line is not 'key: value'; a text that goes on over several lines must be indented";

  private final SourceText source;
  private final String text;
  private final Span head;
  private Span lastQuoted = Span.at(0);

  YamlFaults(SourceText source, Span head) {
    this.source = source;
    this.text = source.text();
    this.head = head;
  }

  /** Remembers the span of a text in quotes that was read. */
  void passed(Span quoted) {
    lastQuoted = quoted;
  }

  /**
   * Explains a fault.
   *
   * @param problem what the parser says
   * @param at UTF-16 offset at which it stopped
   * @param context UTF-16 offset at which the construct begins in which it stopped
   */
  HeadFault explain(String problem, int at, int context) {
    if (character(at) == '\t') {
      return fault(at, "there is a tab here; indent lines of metadata with spaces");
    }
    if (problem.startsWith("found unexpected end of stream")
        || problem.startsWith("found unexpected document separator")) {
      return fault(
          context,
          "the text that begins here with %s is never closed".formatted(character(context)));
    }
    if (problem.startsWith("found unknown escape") || problem.startsWith("expected escape")) {
      return fault(
          at,
          "a backslash has a meaning of its own in double quotes; put the text in single quotes");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return notAKey(YamlLine.at(source, context));
    }
    boolean isInList = problem.startsWith("expected ',' or ");
    return isAfterQuotes(at) && !(isInList && lastQuoted.end() < at)
        ? afterQuotes(at)
        : values(problem, at, context);
  }

  /** A colon and a space stand where no key can be. */
  private HeadFault colon(int at) {
    YamlLine line = YamlLine.at(source, at);
    if (line.value() <= at) {
      return new HeadFault(line.valueSpan(), "a value that contains ': ' must be in quotes");
    }
    for (int above = source.line(at) - 1; above >= source.line(head.start()); above--) {
      YamlLine before = YamlLine.of(source, above);
      if (!before.isBlank()) {
        return before.indentation() < line.indentation()
            ? fault(
                line.span().start(),
                "this key is indented further than the line above, which has a value already")
            : notAKey(before);
      }
    }
    return notAKey(line);
  }

  private HeadFault notAKey(YamlLine line) {
    return new HeadFault(source.strip(line.span()), line.fault().orElse(NOT_A_KEY));
  }

  private boolean isAfterQuotes(int at) {
    return lastQuoted.length() > 0
        && lastQuoted.end() <= at
        && text.substring(lastQuoted.end(), at).isBlank()
        && source.line(lastQuoted.end()) == source.line(at);
  }

  private HeadFault afterQuotes(int at) {
    char quote = character(lastQuoted.start());
    return source.line(lastQuoted.start()) == source.line(lastQuoted.end())
        ? fault(
            at,
            ("text follows the closing quotation mark; if %s belongs to the text, put the whole text"
                    + " in the other kind of quotation marks")
                .formatted(quote))
        : fault(
            lastQuoted.start(),
            "the text that begins here with %s is not closed on its line".formatted(quote));
  }

  /** Between brackets, a word may not begin with a colon: {@code [services, :id]}. */
  private boolean isStartOfWord(int at) {
    int before = at - 1;
    while (character(before) == ' ') {
      before--;
    }
    return "[,".indexOf(character(before)) >= 0 && !Character.isWhitespace(character(at + 1));
  }

  /** Faults that come from what a value begins with, and from brackets and indentation. */
  private HeadFault values(String problem, int at, int context) {
    YamlLine line = YamlLine.at(source, at);
    int begin = "*&!".indexOf(character(context)) >= 0 ? context : at;
    if (UNQUOTED.indexOf(character(begin)) >= 0 && !line.begin().startsWith("{")) {
      return quote(begin, String.valueOf(character(begin)));
    }
    if (line.begin().length() == 2) {
      return quote(line.value(), line.begin());
    }
    if (problem.startsWith("expected ',' or ")) {
      return bracket(at, context);
    }
    if (character(at) == '\n' || at >= head.end()) {
      return end(at);
    }
    String value = line.begin();
    if (NO_KEY.matcher(line.text()).lookingAt()) {
      return fault(line.span().start(), "this line begins with ':'; a key was expected before it");
    }
    if (character(at) == ':' && isStartOfWord(at)) {
      return quote(at, ":");
    }
    if (line.value() <= at && (value.equals("[") || value.equals("{"))) {
      return fault(
          line.value(),
          "a value that begins with %s must be in quotes, unless it also ends with %s"
              .formatted(value, value.equals("[") ? "]" : "}"));
    }
    if (line.value() <= at && (value.equals(">") || value.equals("|"))) {
      return fault(
          line.value(),
          "a value that begins with %s must be in quotes, or its text must begin on the next line"
              .formatted(value));
    }
    if (problem.contains("sequence entries are not allowed")) {
      return fault(at, "a list begins on the line below its key; put any other text in quotes");
    }
    return problem.startsWith("expected <block end>")
            || problem.startsWith("expected '<document start>'")
        ? indented(line)
        : unknown(at);
  }

  private HeadFault indented(YamlLine line) {
    return line.text().stripLeading().startsWith("- ")
        ? fault(
            line.span().start(),
            "this item of a list is not below a key that ends with ':', or not under the"
                + " item above it")
        : fault(
            line.span().start(),
            "this line does not begin under the key above it; keys of one group are indented"
                + " equally");
  }

  private HeadFault bracket(int at, int context) {
    char open = character(context);
    char close = open == '[' ? ']' : '}';
    boolean isClosed =
        source.line(at) == source.line(context) && source.slice(lineFrom(at)).indexOf(close) >= 0;
    return isClosed
        ? fault(at, "a comma is missing before this, or a text in the list must be in quotes")
        : fault(context, "the list that begins here with %s has no %s".formatted(open, close));
  }

  /** The metadata ends where a value was expected. */
  private HeadFault end(int at) {
    for (int open = Math.min(at, head.end()) - 1; open >= head.start(); open--) {
      if (character(open) == '[' || character(open) == '{') {
        return fault(
            open,
            "the list that begins here with %s has no %s"
                .formatted(character(open), character(open) == '[' ? ']' : '}'));
      }
    }
    return unknown(Math.max(head.start(), at - 1));
  }

  private HeadFault unknown(int at) {
    return fault(
        at,
        "this cannot be read as 'key: value'; put a text with punctuation in quotes, and begin each"
            + " key under the one above it");
  }

  /** The metadata is a text or a list. */
  HeadFault noKeys(Value root) {
    if (root instanceof Sequence) {
      return new HeadFault(
          root.span(), "the metadata is a list, where keys with values were expected");
    }
    YamlLine line = YamlLine.at(source, root.span().start());
    return new HeadFault(root.span(), line.fault().orElse(NO_KEYS));
  }

  /** An alias that stands for no single value. */
  HeadFault alias(String name, Span span) {
    return text.substring(head.start(), span.start()).contains("&" + name)
        ? new HeadFault(
            span, "*%s stands for a list or a group of keys; write them out here".formatted(name))
        : quote(span.start(), "*");
  }

  /**
   * A key that is no single value.
   *
   * @param mapping UTF-16 offset at which its mapping begins
   */
  HeadFault key(int mapping, Span key) {
    return character(mapping) == '{'
        ? quote(mapping, text.startsWith("{{", mapping) ? "{{" : "{")
        : new HeadFault(key, "a key must be a word or a text");
  }

  private HeadFault quote(int at, String begin) {
    return fault(at, "a value that begins with %s must be in quotes".formatted(begin));
  }

  private HeadFault fault(int from, String message) {
    return new HeadFault(lineFrom(from), message);
  }

  /** The span from an offset to the end of its line. */
  Span lineFrom(int from) {
    int start = Math.min(from, source.length());
    return new Span(start, Math.max(start, source.lineSpan(source.line(start)).end()));
  }

  /** The character at an offset; a line break on either side of the text. */
  private char character(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
  }
}
