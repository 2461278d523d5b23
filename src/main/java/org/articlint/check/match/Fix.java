package org.articlint.check.match;

import org.articlint.article.SourceText;
import org.articlint.article.Span;

/**
 * A mechanical correction: what stands in a range is replaced. Never one that states what a person
 * did, as a review date does.
 */
public record Fix(Span span, String replacement) {

  /** The same correction, of what stands between quotes if the range has some. */
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
