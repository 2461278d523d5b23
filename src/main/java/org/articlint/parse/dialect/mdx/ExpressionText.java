package org.articlint.parse.dialect.mdx;

import java.util.Optional;
import org.articlint.article.Span;

/** Finds what the braces of an expression hold when that needs no program: a string, a comment. */
final class ExpressionText {

  private ExpressionText() {}

  /**
   * The place of the text of an expression that is only a string without escapes.
   *
   * @param start UTF-16 offset after the opening brace
   * @param end UTF-16 offset of the closing brace
   */
  static Optional<Span> of(String text, int start, int end) {
    Span inner = strip(text, start, end);
    if (inner.length() < 2) {
      return Optional.empty();
    }
    char quote = text.charAt(inner.start());
    int last = inner.end() - 1;
    boolean isString = "\"'`".indexOf(quote) >= 0 && text.indexOf(quote, inner.start() + 1) == last;
    String value = text.substring(inner.start() + 1, last);
    return isString && value.indexOf('\\') < 0 && !value.contains("${")
        ? Optional.of(new Span(inner.start() + 1, last))
        : Optional.empty();
  }

  /**
   * The place of the text of an expression that is only a comment.
   *
   * @param start UTF-16 offset after the opening brace
   * @param end UTF-16 offset of the closing brace
   */
  static Optional<Span> comment(String text, int start, int end) {
    Span inner = strip(text, start, end);
    boolean isComment =
        inner.length() >= 4
            && text.startsWith("/*", inner.start())
            && text.indexOf("*/", inner.start() + 2) == inner.end() - 2;
    return isComment ? Optional.of(new Span(inner.start() + 2, inner.end() - 2)) : Optional.empty();
  }

  private static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
