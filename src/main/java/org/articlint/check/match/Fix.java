package org.articlint.check.match;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A mechanical correction: replaces the text of a span. Never one that asserts what a person did,
 * as a review date does.
 *
 * @param span UTF-16 offsets
 */
public record Fix(Span span, String replacement) {

  /** Limits the correction to the text between quotes, if the span has quotes around it. */
  public Fix withinQuotes(SourceText source) {
    String old = source.slice(span);
    char first = old.isEmpty() ? ' ' : old.charAt(0);
    boolean isQuoted =
        old.length() > 1
            && (first == '"' || first == '\'')
            && old.charAt(old.length() - 1) == first;
    return isQuoted ? new Fix(new Span(span.start() + 1, span.end() - 1), replacement) : this;
  }
}
