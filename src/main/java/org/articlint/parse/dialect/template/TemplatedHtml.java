package org.articlint.parse.dialect.template;

import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Skips tags of HTML inside a text in which there are template tags, such as {@code <img src="{{
 * "a" | url }}">}: quotation marks and spaces in a template tag end no attribute.
 */
final class TemplatedHtml {

  /** A longer tag is text, so that tags without an end take linear time. */
  private static final int MAX_CHARS = 1_000;

  private final TagSkipper tags;

  TemplatedHtml(TagSkipper tags) {
    this.tags = tags;
  }

  /** Skips a tag at the position of the scanner; returns whether there is one. */
  boolean skip(Scanner scanner) {
    Position start = scanner.position();
    if (scanner.next('<') && skipName(scanner) && skipAttributes(scanner)) {
      return true;
    }
    scanner.setPosition(start);
    return false;
  }

  private static boolean skipName(Scanner scanner) {
    scanner.next('/');
    if (!isLetter(scanner.peek())) {
      return false;
    }
    while (isLetter(scanner.peek()) || scanner.peek() == '-' || isDigit(scanner.peek())) {
      scanner.next();
    }
    return scanner.whitespace() > 0 || scanner.peek() == '{' || scanner.peek() == '<';
  }

  /** Skips to the end of the tag; returns whether a template tag stands before it. */
  private boolean skipAttributes(Scanner scanner) {
    boolean hasTemplate = false;
    char quote = Scanner.END;
    for (int i = 0; i < MAX_CHARS && scanner.hasNext(); i++) {
      char c = scanner.peek();
      if ((c == '{' || c == '<') && tags.skip(scanner)) {
        hasTemplate = true;
        continue;
      }
      if (quote == Scanner.END && (c == '>' || c == '<')) {
        return scanner.next('>') && hasTemplate;
      }
      if (c == quote) {
        quote = Scanner.END;
      } else if (quote == Scanner.END && (c == '"' || c == '\'')) {
        quote = c;
      }
      scanner.next();
    }
    return false;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
