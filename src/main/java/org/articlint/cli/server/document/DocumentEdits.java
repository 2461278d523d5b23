package org.articlint.cli.server.document;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;

/** Writes edits of an article as edits of the document that the editor shows. */
public final class DocumentEdits {

  private DocumentEdits() {}

  /**
   * Returns the same edits, with the line ends of the document.
   *
   * @param text what the editor shows
   * @param edits their offsets do not count a byte order mark
   */
  public static List<TextEdit> of(String text, List<org.articlint.article.TextEdit> edits) {
    int mark = text.startsWith("\uFEFF") ? 1 : 0;
    boolean hasCarriageReturns = text.contains("\r\n");
    return edits.stream()
        .map(
            edit ->
                new TextEdit(
                    TextPositions.range(text, edit.span().start() + mark, edit.span().end() + mark),
                    hasCarriageReturns
                        ? edit.replacement().replaceAll("(?<!\r)\n", "\r\n")
                        : edit.replacement()))
        .toList();
  }
}
