package org.articlint.parse.head;

/** Reads the four kinds of quoted text in TOML. */
final class TomlStrings {

  private static final String ESCAPED = "btnfre\"\\";
  private static final String MEANT = "\b\t\n\f\r\u001b\"\\";

  private final TomlText toml;
  private final int start;
  private final StringBuilder text = new StringBuilder();

  TomlStrings(TomlText toml) {
    this.toml = toml;
    this.start = toml.offset();
  }

  /** Reads the quoted text that begins here, and passes over it. */
  String read() {
    char quote = toml.peek();
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = toml.startsWith(three);
    toml.skip(isLong ? three.length() : 1);
    if (isLong) {
      skipLineEnd();
    }
    while (!closes(isLong ? three : String.valueOf(quote))) {
      if (toml.isAtEnd() || (!isLong && toml.isAtLineEnd())) {
        throw toml.fault(
            start,
            isLong
                ? "the text that begins here with %s is never closed".formatted(three)
                : "the text that begins here with %s is not closed on its line".formatted(quote));
      }
      char c = toml.next();
      if (c == '\\' && quote == '"') {
        escape(isLong);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Passes over the closing quotes, of which up to two may belong to the text before them. */
  private boolean closes(String quotes) {
    if (!toml.startsWith(quotes)) {
      return false;
    }
    toml.skip(quotes.length());
    for (int more = 0; quotes.length() > 1 && more < 2 && toml.skip(quotes.charAt(0)); more++) {
      text.append(quotes.charAt(0));
    }
    return true;
  }

  private void skipLineEnd() {
    toml.skip('\r');
    toml.skip('\n');
  }

  private void escape(boolean isLong) {
    int at = toml.offset() - 1;
    if (isLong && Character.isWhitespace(toml.peek())) {
      while (!toml.isAtEnd() && Character.isWhitespace(toml.peek())) {
        toml.skip(1);
      }
      return;
    }
    char c = toml.next();
    int known = ESCAPED.indexOf(c);
    if (known >= 0) {
      text.append(MEANT.charAt(known));
    } else if (c == 'x' || c == 'u' || c == 'U') {
      text.appendCodePoint(codePoint(at, c == 'x' ? 2 : c == 'u' ? 4 : 8));
    } else {
      throw toml.fault(
          at,
          "'\\%s' has no meaning in double quotes; put the text in single quotes"
              .formatted(Character.isWhitespace(c) ? "" : c));
    }
  }

  private int codePoint(int at, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = toml.isAtEnd() ? -1 : Character.digit(toml.next(), 16);
      value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * 16 + digit;
      if (value < 0) {
        break;
      }
    }
    if (!Character.isValidCodePoint(value)) {
      throw toml.fault(
          at, "the character after the backslash is not written with %s digits".formatted(digits));
    }
    return value;
  }
}
