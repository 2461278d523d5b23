package org.articlint.parse.dialect.mdx;

import java.util.BitSet;
import org.articlint.parse.dialect.construct.Lookahead;

/**
 * Finds where JavaScript ends in MDX. All scans of a text share a budget, so that braces that are
 * never closed take linear time; when it is spent, no further end is found.
 */
public final class Script {

  /** Returned when there is no end. */
  static final int NONE = -1;

  /** How often a text may be read; three times is usual. */
  private static final int MAX_READINGS = 20;

  private final Lookahead lookahead;
  private final String text;
  private long scannedChars;
  private final BitSet noTags = new BitSet();
  private int paragraphStart;
  private int paragraphEnd = -1;

  public Script(Lookahead lookahead) {
    this.lookahead = lookahead;
    this.text = lookahead.text();
  }

  String text() {
    return text;
  }

  /** Returns whether the budget is spent. */
  boolean isSpent() {
    return scannedChars > (long) MAX_READINGS * text.length();
  }

  /** Notes that no line of tags begins at an offset. */
  void noteNoTags(int offset) {
    noTags.set(offset);
  }

  /** Whether it was noted that no line of tags begins at an offset. */
  boolean beginsNoTags(int offset) {
    return noTags.get(offset);
  }

  /** The UTF-16 offset of a string at or after an offset and before a limit, or {@link #NONE}. */
  int find(String wanted, int from, int limit) {
    int found = lookahead.find(wanted, from);
    return found < limit ? found : NONE;
  }

  /**
   * The UTF-16 offset after the brace that closes another one, or {@link #NONE}.
   *
   * @param open offset of the opening brace
   * @param limit offset before which it must be closed
   */
  int closing(int open, int limit) {
    return scan(open, limit, false);
  }

  /**
   * The UTF-16 offset at which an import or export ends: the first blank line outside all brackets,
   * as MDX has it; or {@link #NONE}.
   */
  int moduleEnd(int start) {
    return scan(start, text.length(), true);
  }

  private int scan(int from, int limit, boolean isModule) {
    if (isSpent()) {
      return NONE;
    }
    ScriptScan scan = new ScriptScan(text, from, limit);
    int end = isModule ? scan.moduleEnd() : scan.closing();
    scannedChars += scan.at() - from;
    return end;
  }

  int lineEnd(int from) {
    return lookahead.lineEnd(from);
  }

  int nextLine(int from) {
    return lookahead.nextLine(from);
  }

  /** The UTF-16 offset of the next blank line, where a paragraph ends at the latest. */
  int paragraphEnd(int from) {
    if (from < paragraphStart || from >= paragraphEnd) {
      int at = from;
      while (at < text.length() && !isBlankLine(text, at)) {
        at++;
      }
      paragraphStart = from;
      paragraphEnd = at;
    }
    return paragraphEnd;
  }

  /** Returns whether a line break stands at an offset and the line after it is blank. */
  static boolean isBlankLine(String text, int offset) {
    char first = text.charAt(offset);
    if (first != '\n' && first != '\r') {
      return false;
    }
    int at = offset + (text.startsWith("\r\n", offset) ? 2 : 1);
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
