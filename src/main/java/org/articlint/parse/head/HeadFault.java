package org.articlint.parse.head;

import org.articlint.article.Span;

/** Ends the reading of a head. The message is for the author of the article, without full stop. */
final class HeadFault extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Span span;

  HeadFault(Span span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  Span span() {
    return span;
  }
}
