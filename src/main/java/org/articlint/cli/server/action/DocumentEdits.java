package org.articlint.cli.server.action;

import java.util.List;
import org.articlint.cli.server.document.TextPositions;
import org.articlint.cli.workspace.OpenArticle;
import org.eclipse.lsp4j.TextEdit;

/** Writes edits of an article as edits of the document that the editor shows. */
public final class DocumentEdits {

  private DocumentEdits() {}

  /** Returns the same edits, with the line ends of the document. */
  public static List<TextEdit> of(OpenArticle article, List<org.articlint.article.TextEdit> edits) {
    String text = article.text();
    // The offsets of an article do not count a byte order mark.
    int mark = article.source().hasByteOrderMark() ? 1 : 0;
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
