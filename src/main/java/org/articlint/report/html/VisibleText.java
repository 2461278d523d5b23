package org.articlint.report.html;

import org.articlint.article.ObeyedCharacters;
import org.articlint.report.medium.TerminalText;

/** Shows the characters of a text that would be obeyed, or that HTML does not allow. */
final class VisibleText {

  private VisibleText() {}

  /**
   * Returns the text with controls, invisible marks of direction and code points that are no
   * characters written as {@code \}{@code u202e}; tabs and line breaks stay, unless a command of a
   * CI runner follows.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c >= 0x7F) {
        return escape(text);
      }
    }
    return text;
  }

  private static String escape(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean isObeyed = isObeyed(c) || (c == '\n' && beginsCommand(text, i));
      if (isObeyed || isNoCharacter(c)) {
        shown.append(c < 0x100 ? "\\x" : "\\u");
        String digits = Integer.toHexString(c);
        shown.append("0".repeat(Math.max(0, (c < 0x100 ? 2 : 4) - digits.length()))).append(digits);
      } else {
        shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  private static boolean isObeyed(int c) {
    return ObeyedCharacters.has(c) && c != '\t' && c != '\n' && c != '\r';
  }

  /** Whether a runner of CI would take a line for a command: the page may go to its log. */
  private static boolean beginsCommand(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return TerminalText.isCommand(text, at);
  }

  private static boolean isNoCharacter(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }
}
