package org.articlint.parse.head;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The characters of a TOML text: blanks, comments and keys (https://toml.io/en/v1.0.0). Reads each
 * character once; all offsets are UTF-16 offsets of the source.
 */
final class TomlText {

  /** One part of a dotted key. */
  record Key(String text, Span span) {}

  private final SourceText source;
  private final String text;
  private final int end;
  private int at;

  TomlText(SourceText source, Span span) {
    this.source = source;
    this.text = source.text();
    this.at = span.start();
    this.end = span.end();
  }

  int offset() {
    return at;
  }

  SourceText source() {
    return source;
  }

  /** The next character; a line feed at the end of the text. */
  char peek() {
    return at < end ? text.charAt(at) : '\n';
  }

  boolean isAtEnd() {
    return at >= end;
  }

  boolean isAtLineEnd() {
    return at >= end || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at) && at + prefix.length() <= end;
  }

  char next() {
    char c = peek();
    at++;
    return c;
  }

  /** Passes over a character, if it is the next one. */
  boolean skip(char c) {
    boolean found = at < end && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  void skip(int chars) {
    at = Math.min(end, at + chars);
  }

  /** Passes over spaces and tabs. */
  void skipSpaces() {
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  /** Passes over white space, line ends and comments. */
  void skipBlank() {
    while (at < end) {
      if (text.charAt(at) == '#') {
        skipLine();
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (!isAtLineEnd()) {
      at++;
    }
  }

  /** A key of one or more parts joined by dots, up to the character after it. */
  List<Key> key() {
    List<Key> parts = new ArrayList<>();
    do {
      skipSpaces();
      parts.add(part());
      skipSpaces();
    } while (skip('.'));
    return parts;
  }

  private Key part() {
    int start = at;
    if (peek() == '"' || peek() == '\'') {
      String quoted = new TomlStrings(this).read();
      return new Key(quoted, new Span(start, at));
    }
    while (at < end && isKeyCharacter(text.charAt(at)) && !startsWith("- ")) {
      at++;
    }
    if (at == start) {
      throw new HeadFault(restOfLine(start), TomlFaults.noKey(rest()));
    }
    return new Key(text.substring(start, at), new Span(start, at));
  }

  private static boolean isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  /** The text up to the end of the line. */
  String rest() {
    return source.slice(restOfLine(at));
  }

  Span restOfLine(int from) {
    int start = Math.min(from, source.length());
    return new Span(start, Math.max(start, source.lineSpan(source.line(start)).end()));
  }

  /** Ends the reading with a fault that reaches from an offset to the end of the line. */
  HeadFault fault(int from, String message) {
    return new HeadFault(restOfLine(from), message);
  }
}
