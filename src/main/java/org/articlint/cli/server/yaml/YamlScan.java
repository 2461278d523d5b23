package org.articlint.cli.server.yaml;

import org.articlint.article.Span;
import org.articlint.article.Value.Scalar;

/** Goes through YAML that somebody is writing, character by character and line by line. */
final class YamlScan {

  private static final int END = -1;
  private static final char NONE = '\0';

  private final String text;
  private int at;

  YamlScan(String text) {
    this.text = text;
  }

  /** The offset of the next character. */
  int at() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  /** The next character; NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : NONE;
  }

  char take() {
    return text.charAt(at++);
  }

  /**
   * Goes to the next character that is no white space and no comment, and returns its column, from
   * 0; -1 at the end.
   */
  int nextContent() {
    while (at < text.length()) {
      skipBlanks();
      boolean isMark = column() == 0 && (isMark("---") || isMark("..."));
      if (!isLineEnd() && peek() != '#' && !isMark) {
        return column();
      }
      if (isMark) {
        at += 3;
      } else {
        skipLine();
      }
    }
    return END;
  }

  private boolean isMark(String mark) {
    return text.startsWith(mark, at) && isSpaceAt(at + mark.length());
  }

  private int column() {
    int start = at;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return at - start;
  }

  private void skipBlanks() {
    while (at < text.length() && (peek() == ' ' || peek() == '\t')) {
      at++;
    }
  }

  private boolean isLineEnd() {
    return at >= text.length() || isLineEnd(peek());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean isSpaceAt(int offset) {
    return offset >= text.length() || Character.isWhitespace(text.charAt(offset));
  }

  /** Goes behind the end of the line. */
  void skipLine() {
    while (!isLineEnd()) {
      at++;
    }
    if (at < text.length()) {
      boolean isBoth = text.startsWith("\r\n", at);
      at += isBoth ? 2 : 1;
    }
  }

  /** Whether nothing but a comment is left of the line; passes over blanks. */
  boolean isLineOver() {
    skipBlanks();
    return isLineEnd() || peek() == '#';
  }

  boolean isDash() {
    return peek() == '-' && isSpaceAt(at + 1);
  }

  void skipDash() {
    at++;
    skipBlanks();
  }

  boolean isBracket() {
    return peek() == '{' || peek() == '[';
  }

  boolean isQuote() {
    return peek() == '"' || peek() == '\'';
  }

  /** Whether a text of several lines begins here. */
  boolean isBlockScalar() {
    return peek() == '|' || peek() == '>';
  }

  /** Whether a key and its colon begin here. */
  boolean isKey() {
    return colon() >= 0;
  }

  /** The offset of the colon behind a key that begins here; -1 when there is none. */
  private int colon() {
    int i = at;
    if (isQuote()) {
      i = text.indexOf(peek(), at + 1) + 1;
      while (i > 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
        i++;
      }
      boolean isKey = i > 0 && i < text.length() && text.charAt(i) == ':' && isSpaceAt(i + 1);
      return isKey && text.substring(at, i).lines().count() == 1 ? i : -1;
    }
    if (isBracket()) {
      return -1;
    }
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      char c = text.charAt(i);
      if (c == ':' && isSpaceAt(i + 1)) {
        return i;
      }
      if (c == '#' && i > at && Character.isWhitespace(text.charAt(i - 1))) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** Reads a key, and passes over its colon. */
  Scalar key() {
    int colon = colon();
    Scalar key;
    if (isQuote()) {
      key = quoted(END);
    } else {
      key = scalar(at, colon);
    }
    at = colon + 1;
    return key;
  }

  /** Reads the rest of the line, without a comment. */
  Scalar line() {
    int start = at;
    while (!isLineEnd() && !isComment()) {
      at++;
    }
    return scalar(start, at);
  }

  private boolean isComment() {
    return peek() == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
  }

  /** Reads a word in brackets. */
  Scalar word() {
    int start = at;
    while (!isLineEnd() && !isComment() && ",[]{}".indexOf(peek()) < 0 && !isColon()) {
      at++;
    }
    return scalar(start, Math.max(at, start));
  }

  private boolean isColon() {
    return peek() == ':' && (isSpaceAt(at + 1) || ",[]{}".indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Passes over the colon behind a key in brackets; returns whether there is one. */
  boolean takeColon() {
    int before = at;
    skipBlanks();
    boolean isThere = peek() == ':';
    at = isThere ? at + 1 : before;
    return isThere;
  }

  private Scalar scalar(int start, int end) {
    int stripped = end;
    while (stripped > start && Character.isWhitespace(text.charAt(stripped - 1))) {
      stripped--;
    }
    return new Scalar(text.substring(start, stripped), true, new Span(start, stripped));
  }

  /**
   * Reads a text in quotes; its span is without them. One that is not closed ends with its line, or
   * before a line that is indented no more than the key it belongs to.
   *
   * @param parent the column of that key
   */
  Scalar quoted(int parent) {
    char quote = take();
    int start = at;
    int firstEnd = END;
    while (at < text.length() && peek() != quote) {
      if (isLineEnd()) {
        firstEnd = firstEnd == END ? at : firstEnd;
        if (nextIndentation() <= parent) {
          at = firstEnd;
          return new Scalar(text.substring(start, at), false, new Span(start, at));
        }
      }
      at += quote == '"' && peek() == '\\' && at + 1 < text.length() ? 2 : 1;
    }
    int end = Math.min(at, text.length());
    at = Math.min(text.length(), end + 1);
    return new Scalar(text.substring(start, end), false, new Span(start, end));
  }

  /** The indentation of the line behind this line end. */
  private int nextIndentation() {
    int i = at + (text.startsWith("\r\n", at) ? 2 : 1);
    int column = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
      column++;
    }
    return i >= text.length() || isLineEnd(text.charAt(i)) ? Integer.MAX_VALUE : column;
  }

  /**
   * Goes to the next character in brackets; returns whether there is one that still belongs there.
   *
   * @param parent the column of the key whose value stands in the brackets
   */
  boolean nextInBrackets(int parent) {
    while (at < text.length()) {
      skipBlanks();
      if (isLineEnd()) {
        int before = at;
        if (nextIndentation() <= parent) {
          return false;
        }
        at = before;
        skipLine();
      } else if (isComment()) {
        while (!isLineEnd()) {
          at++;
        }
      } else {
        return at < text.length();
      }
    }
    return false;
  }

  /**
   * Passes over the further lines of a text: those that are indented more than a column.
   *
   * @param isPlain whether a key, a comment or a blank line ends the text, too
   */
  void skipText(int parent, boolean isPlain) {
    while (at < text.length()) {
      int start = at;
      skipBlanks();
      boolean isIndented = at - start > parent;
      boolean goesOn =
          isPlain
              ? isIndented && !isLineEnd() && peek() != '#' && !isKey()
              : isIndented || isLineEnd();
      if (!goesOn) {
        at = start;
        return;
      }
      skipLine();
    }
  }
}
