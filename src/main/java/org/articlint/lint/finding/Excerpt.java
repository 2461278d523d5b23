package org.articlint.lint.finding;

import org.articlint.article.Graphemes;
import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The lines of a finding, shortened around it when they are long.
 *
 * @param text one or more lines
 * @param start offset in {@code text} at which the finding begins
 * @param end offset in {@code text} at which the visible part of the finding ends
 * @param clippedBefore whether the first line begins earlier
 * @param clippedAfter whether the finding or its last line goes on
 */
public record Excerpt(
    String text, int start, int end, boolean clippedBefore, boolean clippedAfter) {

  private static final int MAX_CHARS_BEFORE = 120;
  private static final int MAX_MARKED_CHARS = 300;
  private static final int MAX_CHARS_AFTER = 120;

  static Excerpt of(SourceText source, Span span) {
    String text = source.text();
    Span firstLine = source.lineSpan(source.line(span.start()));
    int end = span.end();
    boolean goesOn = span.length() > MAX_MARKED_CHARS;
    if (goesOn) {
      end = Graphemes.cut(text, span.start(), span.start() + MAX_MARKED_CHARS);
    }
    Span lastLine = source.lineSpan(source.line(end));
    int before = Math.max(firstLine.start(), span.start() - MAX_CHARS_BEFORE);
    int from = Graphemes.cut(text, firstLine.start(), wordStart(source, before, firstLine));
    int to = goesOn ? end : Math.max(end, Math.min(lastLine.end(), end + MAX_CHARS_AFTER));
    to = Math.max(end, Graphemes.cut(text, end, wordEnd(source, to, end, lastLine)));
    return new Excerpt(
        text.substring(from, to),
        span.start() - from,
        end - from,
        from > firstLine.start(),
        to < lastLine.end() || goesOn);
  }

  /** The start of the word after an offset, unless that is the start of its line. */
  private static int wordStart(SourceText source, int offset, Span line) {
    int most = offset + MAX_CHARS_BEFORE / 2;
    int at = offset;
    while (at > line.start()
        && at < line.end()
        && at < most
        && !Character.isWhitespace(source.text().charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /** The end of the word at an offset, unless the word is a long one. */
  private static int wordEnd(SourceText source, int offset, int end, Span line) {
    int most = end + MAX_CHARS_AFTER + MAX_MARKED_CHARS + 1;
    int at = offset;
    while (at < line.end() && at < most && !Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
