package org.articlint.parse.head;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/** Explains to writers why a text is not JSON, by the character at which the reading failed. */
final class JsonFaults {

  private final String text;
  private final SourceText source;
  private final Span span;

  JsonFaults(SourceText source, Span span) {
    this.text = source.text();
    this.source = source;
    this.span = span;
  }

  /**
   * Explains a fault.
   *
   * @param said the message of the parser
   * @param offset UTF-16 offset at or just after the character that it did not expect
   */
  HeadFault explain(String said, int offset) {
    if (said.startsWith("Unexpected end-of-input") || said.startsWith("Unexpected close marker")) {
      return fault(offset, "a bracket or a quotation mark is not closed before this place");
    }
    if (said.contains("CTRL-CHAR")) {
      return fault(offset, "the text in double quotes is not closed on its line");
    }
    if (said.startsWith("Unrecognized character escape")) {
      return fault(offset, "a backslash in a text must be doubled: \\\\");
    }
    if (said.startsWith("Non-standard token")) {
      return fault(
          wordStart(offset), "JSON has no NaN and no Infinity; write null, or the word in quotes");
    }
    if (said.startsWith("Invalid numeric value")) {
      return fault(
          offset, "a number must not begin with 0 or +; put it in quotes if it is no number");
    }
    return at(unexpected(offset), said);
  }

  /** The offset of the character that the parser did not expect: it may have passed over it. */
  private int unexpected(int offset) {
    int at = Math.min(offset, span.end() - 1);
    while (at > span.start() && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return Math.max(at, span.start());
  }

  private int wordStart(int end) {
    int at = Math.min(end, span.end());
    while (at > span.start() && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private HeadFault at(int at, String said) {
    char c = at < span.end() ? text.charAt(at) : ' ';
    String message;
    if (said.contains("was expecting comma")) {
      message = "a comma is missing before this";
    } else if (said.contains("expecting a colon")) {
      message = "a ':' is missing after the key before this";
    } else if (c == '/' || c == '#') {
      message = "JSON has no comments";
    } else if (c == '}' || c == ']') {
      message = "there must be no comma before %s".formatted(c);
    } else if (c == ',') {
      message = "there is nothing before or after this comma; delete it";
    } else if (c == '\'' || Character.isLetter(c) || c == '$' || c == '_' || c == '\u201c') {
      message = "keys and texts must be in straight double quotes: \"";
    } else {
      message = "this cannot be read as JSON, which is written as {\"key\": \"value\"}";
    }
    return fault(at, message);
  }

  private HeadFault fault(int offset, String message) {
    int start = Math.min(Math.max(offset, span.start()), span.end());
    int end = source.lineSpan(source.line(start)).end();
    return new HeadFault(new Span(start, Math.max(start, Math.min(end, span.end()))), message);
  }
}
