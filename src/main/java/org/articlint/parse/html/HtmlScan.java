package org.articlint.parse.html;

import java.util.Locale;

/**
 * Tells raw HTML that has only comments and plain containers, as most Markdown has, from raw HTML
 * that must be parsed. So the parser of HTML is loaded for few articles.
 */
public final class HtmlScan {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String html;
  private int at;

  /** Start tags of elements that are never text, less their end tags. */
  private int open;

  private HtmlScan(String html) {
    this.html = html;
  }

  /**
   * Returns whether there is text, an element that is more than a plain container, or the begin of
   * one whose content is no text.
   */
  public static boolean hasContent(String html) {
    return new HtmlScan(html).findContent();
  }

  private boolean findContent() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (html.startsWith(COMMENT, at)) {
        skipTo(COMMENT_END, at + COMMENT.length());
      } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
        skipTo(">", at);
      } else if (c != '<' || isContentTag()) {
        return true;
      }
    }
    return open != 0;
  }

  private void skipTo(String end, int from) {
    int found = html.indexOf(end, from);
    at = found < 0 ? html.length() : found + end.length();
  }

  /** Passes a tag, with its content when nothing of it is shown. */
  private boolean isContentTag() {
    int start = at + (html.startsWith("</", at) ? 2 : 1);
    int end = start;
    while (end < html.length() && isNamePart(html.charAt(end))) {
      end++;
    }
    String name = html.substring(start, end).toLowerCase(Locale.ROOT);
    boolean isStart = start == at + 1;
    if (name.isEmpty() || HtmlNames.isMeant(name) || !passTag(end)) {
      return true;
    }
    if (HtmlNames.isSilentContainer(name)) {
      open += isStart ? 1 : -1;
    }
    if (isStart && (name.equals("script") || name.equals("style"))) {
      open--;
      return !passEnd(name);
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return !Character.isWhitespace(c) && c != '>' && c != '/' && c != '<';
  }

  /** Moves behind the end of a tag, quoted values passed over; false when it has no end. */
  private boolean passTag(int from) {
    int i = from;
    while (i < html.length() && html.charAt(i) != '>') {
      char c = html.charAt(i);
      int close = c == '"' || c == '\'' ? html.indexOf(c, i + 1) : i;
      if (close < 0) {
        return false;
      }
      i = close + 1;
    }
    at = Math.min(i + 1, html.length());
    return i < html.length();
  }

  /** Moves behind the end tag of an element; false when there is none. */
  private boolean passEnd(String name) {
    String end = "</" + name;
    int i = html.indexOf("</", at);
    while (i >= 0 && !html.regionMatches(true, i, end, 0, end.length())) {
      i = html.indexOf("</", i + 2);
    }
    return i >= 0 && passTag(i + end.length());
  }
}
