package org.articlint.cli.server.document;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document as the editor shows it.
 *
 * @param uri as the editor writes it
 * @param file a real path, as far as it exists
 * @param version of the text; each edit has a higher one
 * @param isKnown false after an edit was lost, until the editor sends the whole text again
 */
public record Document(String uri, Path file, int version, String text, boolean isKnown) {

  /**
   * Applies edits, each to the outcome of the one before. Edits of an older version than this one
   * cannot be applied: what the editor shows is then unknown.
   */
  public Document edited(int newVersion, List<TextDocumentContentChangeEvent> edits) {
    String edited = text;
    boolean isSure = isKnown && newVersion > version;
    for (TextDocumentContentChangeEvent edit : edits) {
      if (edit.getRange() == null) {
        edited = edit.getText();
        isSure = true;
      } else if (isSure) {
        edited = replace(edited, edit.getRange(), edit.getText());
      }
    }
    return new Document(uri, file, newVersion, isSure ? edited : text, isSure);
  }

  private static String replace(String text, Range range, String replacement) {
    int start = TextPositions.offset(text, range.getStart());
    int end = Math.max(start, TextPositions.offset(text, range.getEnd()));
    return new StringBuilder(text.length() + replacement.length())
        .append(text, 0, start)
        .append(replacement)
        .append(text, end, text.length())
        .toString();
  }
}
