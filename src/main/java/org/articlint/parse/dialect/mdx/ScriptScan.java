package org.articlint.parse.dialect.mdx;

/**
 * One pass over JavaScript with JSX, which pairs its brackets and passes over what may hold others:
 * strings, template literals, comments, regular expressions and the text of JSX. It does not check
 * the syntax: a bracket that closes nothing is passed over, and a string ends with its line.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar">ECMAScript</a>
 */
final class ScriptScan {

  /** What is open besides brackets, which are noted by the character that closes them. */
  private static final char TEMPLATE = '`';

  private static final char TAG = '<';
  private static final char CHILDREN = '>';

  /**
   * After one of these, a value is expected: a slash begins a regular expression, {@code <} JSX.
   */
  private static final String BEFORE_VALUE = "(,=?:&|{}[;!>+";

  /** Longer regular expressions are read as code. */
  private static final int MAX_REGEX_CHARS = 2_000;

  private final String text;
  private final int from;
  private final int limit;
  private final StringBuilder open = new StringBuilder();
  private int at;
  private int lastSignificant;

  /** Up to where no string in double, or in single, quotation marks is closed. */
  private int noDouble;

  private int noSingle;

  ScriptScan(String text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
    this.at = from;
    this.lastSignificant = -1;
  }

  /** How far the pass came. */
  int at() {
    return at;
  }

  /** The offset after the brace that closes the first character, or {@link Script#NONE}. */
  int closing() {
    while (at < limit) {
      step();
      if (open.isEmpty()) {
        return at;
      }
    }
    return Script.NONE;
  }

  /** The offset of the first line break before a blank line outside all brackets. */
  int moduleEnd() {
    while (at < limit) {
      if (open.isEmpty() && Script.isBlankLine(text, at)) {
        return at;
      }
      step();
    }
    return open.isEmpty() ? limit : Script.NONE;
  }

  private void step() {
    char mode = open.isEmpty() ? '}' : open.charAt(open.length() - 1);
    switch (mode) {
      case TEMPLATE -> template();
      case TAG -> tag();
      case CHILDREN -> children();
      default -> code();
    }
  }

  private void code() {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      at = afterString(c);
    } else if (c == '/') {
      slash();
      return;
    } else if (c == '<' && beginsTag() && expectsValue()) {
      push(TAG);
    } else if (c == TEMPLATE) {
      push(TEMPLATE);
    } else if (c == '{' || c == '(' || c == '[') {
      push(c == '{' ? '}' : c == '(' ? ')' : ']');
    } else if (c == '}' || c == ')' || c == ']') {
      close(c);
    } else {
      at++;
    }
    if (!Character.isWhitespace(c)) {
      lastSignificant = at - 1;
    }
  }

  private void push(char closer) {
    open.append(closer);
    at++;
  }

  /** Closes the last bracket that fits; a brace also closes brackets of other kinds inside it. */
  private void close(char closer) {
    at++;
    int last = open.length() - 1;
    if (last >= 0 && open.charAt(last) == closer) {
      open.setLength(last);
    } else if (closer == '}') {
      while (last >= 0 && (open.charAt(last) == ')' || open.charAt(last) == ']')) {
        last--;
      }
      open.setLength(Math.max(0, last));
    }
  }

  /** The offset after a string, or after its quotation mark when it is not closed in its line. */
  private int afterString(char quote) {
    if (at < (quote == '"' ? noDouble : noSingle)) {
      return at + 1;
    }
    int end = at + 1;
    while (end < limit && !isLineBreak(end)) {
      if (text.charAt(end) == quote) {
        return end + 1;
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    // Each mark that was escaped would be looked at again, as the beginning of a string.
    if (quote == '"') {
      noDouble = end;
    } else {
      noSingle = end;
    }
    return at + 1;
  }

  private void slash() {
    if (text.startsWith("//", at)) {
      while (at < limit && !isLineBreak(at)) {
        at++;
      }
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 || end + 2 > limit ? limit : end + 2;
    } else {
      at = expectsValue() ? afterRegex() : at + 1;
      lastSignificant = at - 1;
    }
  }

  private int afterRegex() {
    boolean inClass = false;
    int last = Math.min(limit, at + MAX_REGEX_CHARS);
    for (int i = at + 1; i < last && !isLineBreak(i); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (c == '/' && !inClass) {
        return i + 1;
      }
    }
    return at + 1;
  }

  private boolean expectsValue() {
    if (lastSignificant < from) {
      return true;
    }
    if (BEFORE_VALUE.indexOf(text.charAt(lastSignificant)) >= 0) {
      return true;
    }
    int start = lastSignificant + 1;
    return text.startsWith("return", start - 6) || text.startsWith("default", start - 7);
  }

  private void template() {
    if (text.charAt(at) == '\\') {
      at += 2;
    } else if (text.charAt(at) == TEMPLATE) {
      at++;
      open.setLength(open.length() - 1);
      lastSignificant = at - 1;
    } else if (text.startsWith("${", at)) {
      open.append('}');
      lastSignificant = at + 1;
      at += 2;
    } else {
      at++;
    }
  }

  /** Inside a tag of JSX, between its name and its {@code >}. */
  private void tag() {
    char c = text.charAt(at);
    if (c == '{') {
      lastSignificant = at;
      push('}');
    } else if (c == '"' || c == '\'') {
      int end = text.indexOf(c, at + 1);
      at = end < 0 || end >= limit ? limit : end + 1;
    } else if (c == '>') {
      boolean isAlone = text.charAt(at - 1) == '/';
      open.setLength(open.length() - 1);
      if (!isAlone) {
        open.append(CHILDREN);
      }
      lastSignificant = at++;
    } else {
      at++;
    }
  }

  /** Between the tags of an element of JSX, where quotation marks are text. */
  private void children() {
    char c = text.charAt(at);
    if (c == '{') {
      lastSignificant = at;
      push('}');
    } else if (text.startsWith("</", at)) {
      int end = text.indexOf('>', at);
      at = end < 0 || end >= limit ? limit : end + 1;
      open.setLength(open.length() - 1);
      lastSignificant = at - 1;
    } else if (c == '<' && beginsTag()) {
      push(TAG);
    } else {
      at++;
    }
  }

  private boolean beginsTag() {
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    return Character.isLetter(next) || next == '>' || next == '_' || next == '$';
  }

  private boolean isLineBreak(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }
}
