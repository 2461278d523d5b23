package org.articlint.report.medium;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.ObeyedCharacters;

/**
 * Makes text from outside safe for a terminal and a CI log: shows control characters and invisible
 * direction marks, and disables commands of CI runners (GitHub's {@code ::name} and {@code
 * ##[name]}, Azure's {@code ##vso[}, TeamCity's).
 */
public final class TerminalText {

  private static final Pattern BRACKET_COMMAND = Pattern.compile("##(?=\\w*\\[)");
  private static final Pattern COLON_COMMAND = Pattern.compile("::(?=[A-Za-z])");

  private TerminalText() {}

  /** Returns the text on one line, without control sequences and commands. */
  public static String escape(String text) {
    if (isHarmless(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t' || c == '\n' || c == '\r') {
        safe.append(' ');
      } else if (isObeyed(c)) {
        safe.append(c < 0x100 ? "\\x%02x".formatted(c) : "\\u%04x".formatted(c));
      } else {
        safe.appendCodePoint(c);
      }
    }
    String shown = safe.toString();
    if (shown.contains("##")) {
      shown = BRACKET_COMMAND.matcher(shown).replaceAll("\\\\x23#");
    }
    return shown.contains("::") ? COLON_COMMAND.matcher(shown).replaceAll("\\\\x3a:") : shown;
  }

  /** Whether a command of a CI runner begins at an offset, in UTF-16 units. */
  public static boolean isCommand(String text, int at) {
    return isFound(BRACKET_COMMAND, text, at) || isFound(COLON_COMMAND, text, at);
  }

  private static boolean isFound(Pattern command, String text, int at) {
    return command.matcher(text).region(at, text.length()).lookingAt();
  }

  /**
   * Whether a text needs no escape and takes one column for each letter. This is true of most texts
   * and saves a copy.
   */
  public static boolean isHarmless(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isCommand = c == before && (c == '#' || c == ':');
      if (c < 0x20 || c >= 0x7F || isCommand) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean isObeyed(int c) {
    return ObeyedCharacters.has(c) || (c >= 0xD800 && c <= 0xDFFF);
  }

  /** Breaks a text at spaces into lines of at most {@code width} columns. */
  public static List<String> wrap(String text, int width) {
    if (Cells.width(text) <= width && !text.startsWith(" ")) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int cells = Cells.width(word);
      if (used > 0 && used + 1 + cells > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += cells;
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Wraps a text with a hanging indent.
   *
   * @param lead stands before the first line, and is not wrapped
   * @param indent the columns that the lead takes
   */
  public static List<String> paragraph(String lead, int indent, String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, width - indent)) {
      lines.add((lines.isEmpty() ? lead : " ".repeat(indent)) + line);
    }
    return lines;
  }
}
