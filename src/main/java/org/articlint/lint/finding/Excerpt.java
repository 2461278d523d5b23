package org.articlint.lint.finding;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * The lines of a finding, shortened around it when they are long.
 *
 * @param text one or more lines
 * @param start offset in the text at which the finding begins
 * @param end offset in the text at which what is shown of it ends
 * @param clippedBefore whether the first line begins earlier
 * @param clippedAfter whether the finding or its last line goes on
 */
public record Excerpt(
    String text, int start, int end, boolean clippedBefore, boolean clippedAfter) {

  private static final int BEFORE = 120;
  private static final int SHOWN = 300;
  private static final int AFTER = 120;

  static Excerpt of(SourceText source, Span span) {
    Span firstLine = source.lineSpan(source.line(span.start()));
    int end = Math.min(span.end(), span.start() + SHOWN);
    Span lastLine = source.lineSpan(source.line(end));
    int from = wordBreak(source, Math.max(firstLine.start(), span.start() - BEFORE), firstLine);
    boolean goesOn = end < span.end();
    int to = goesOn ? end : Math.max(end, Math.min(lastLine.end(), end + AFTER));
    while (to < lastLine.end() && !Character.isWhitespace(source.text().charAt(to))) {
      to++;
      if (to - end > AFTER + SHOWN) {
        break;
      }
    }
    return new Excerpt(
        source.text().substring(from, to),
        span.start() - from,
        end - from,
        from > firstLine.start(),
        to < lastLine.end() || goesOn);
  }

  /** The start of the word after an offset, unless that is the start of its line. */
  private static int wordBreak(SourceText source, int offset, Span line) {
    int at = offset;
    while (at > line.start()
        && at < line.end()
        && at < offset + BEFORE / 2
        && !Character.isWhitespace(source.text().charAt(at - 1))) {
      at++;
    }
    return Math.min(at, offset + BEFORE / 2);
  }
}
