package org.articlint.report.medium;

import java.util.List;
import java.util.function.UnaryOperator;
import org.articlint.article.ContainedPath;
import org.articlint.rule.Severity;

/**
 * The style of text for people.
 *
 * @param colour whether to use ANSI colours
 * @param width the columns of a line
 * @param path shows a path that is relative to the root
 * @param address the address of the file with such a path, for terminals that follow links; or
 *     empty
 */
public record TextStyle(
    boolean colour, int width, UnaryOperator<String> path, UnaryOperator<String> address) {

  /** Links nothing. */
  public static final UnaryOperator<String> NO_LINKS = path -> "";

  /** The width when there is no terminal to ask. */
  public static final int DEFAULT_WIDTH = 100;

  private static final int MIN_WIDTH = 40;

  /** Raises the width to a usable minimum. */
  public TextStyle {
    width = Math.max(MIN_WIDTH, width);
  }

  /** Returns a style without colours that shows paths as they are. */
  public static TextStyle plain() {
    return new TextStyle(false, DEFAULT_WIDTH, path -> path, NO_LINKS);
  }

  /** Makes a text bold. */
  public String bold(String text) {
    return paint("1", text);
  }

  /** Makes a text stand back. */
  public String dim(String text) {
    return paint("2", text);
  }

  /** Gives a text the colour of a severity. */
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  /**
   * Makes a text a link to an article (OSC 8).
   *
   * @param relative the path of the article, relative to the root
   */
  public String link(String relative, String text) {
    String to = address.apply(ContainedPath.file(relative));
    return to.isEmpty() ? text : "\u001B]8;;" + to + "\u001B\\" + text + "\u001B]8;;\u001B\\";
  }

  /**
   * Wraps a text from outside with a hanging indent.
   *
   * @param indent the columns before the lead
   * @param lead stands before the first line; may be empty
   */
  public List<String> paragraph(int indent, String lead, String text) {
    return TerminalText.paragraph(
        " ".repeat(indent) + dim(lead), indent + lead.length(), TerminalText.escape(text), width);
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  /** Shows a path so that no line begins like an option or a command of a CI runner. */
  public String shownPath(String relative) {
    String shown = TerminalText.escape(path.apply(relative));
    return !shown.isEmpty() && ":#-\\".indexOf(shown.charAt(0)) >= 0 ? "./" + shown : shown;
  }
}
