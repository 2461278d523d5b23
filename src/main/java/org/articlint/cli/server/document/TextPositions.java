package org.articlint.cli.server.document;

import org.articlint.lint.finding.Finding;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Positions of the protocol in a text: lines and UTF-16 units, counted from 0. A line ends with LF,
 * CR or both.
 *
 * @see <a
 *     href="https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#textDocuments">Text
 *     Documents</a>
 */
public final class TextPositions {

  private TextPositions() {}

  /**
   * Returns the offset of a position in UTF-16 units. One behind the end of its line is the end of
   * the line, and one behind the last line is the end of the text.
   */
  public static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); line++) {
      int end = lineEnd(text, at);
      if (end == text.length()) {
        return end;
      }
      at = afterLineEnd(text, end);
    }
    return Math.min(at + Math.max(0, position.getCharacter()), lineEnd(text, at));
  }

  /** Returns the position of an offset in UTF-16 units. */
  public static Position position(String text, int offset) {
    int line = 0;
    int at = 0;
    int end = lineEnd(text, at);
    while (end < offset && end < text.length()) {
      int next = afterLineEnd(text, end);
      if (next > offset) {
        break;
      }
      at = next;
      line++;
      end = lineEnd(text, at);
    }
    return new Position(line, offset - at);
  }

  /** Returns the range between two offsets. */
  public static Range range(String text, int start, int end) {
    return new Range(position(text, start), position(text, end));
  }

  /** Returns the range of a finding, which counts from 1. */
  public static Range range(Finding.Range range) {
    return new Range(
        new Position(range.startLine() - 1, range.startColumn() - 1),
        new Position(range.endLine() - 1, range.endColumn() - 1));
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int afterLineEnd(String text, int end) {
    boolean isBoth =
        text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return end + (isBoth ? 2 : 1);
  }
}
