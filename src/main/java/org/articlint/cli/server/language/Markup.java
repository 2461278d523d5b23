package org.articlint.cli.server.language;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;

/** Texts in Markdown, as the protocol has them. */
final class Markup {

  private Markup() {}

  static MarkupContent markdown(String text) {
    return new MarkupContent(MarkupKind.MARKDOWN, text);
  }

  static Hover hover(String text, Range range) {
    return new Hover(markdown(text), range);
  }
}
