package org.articlint.parse.asciidoc;

/** HTML that is passed to the page as it is written in a text. */
final class PassedHtml {

  private static final String COMMENT = "<!--";

  private static final String COMMENT_END = "-->";

  private PassedHtml() {}

  /** What is shown of it: not its tags, nor its comments. */
  static String shown(String html) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    int tag = html.indexOf('<');
    while (tag >= 0) {
      boolean isComment = html.startsWith(COMMENT, tag);
      String end = isComment ? COMMENT_END : ">";
      int close = html.indexOf(end, tag);
      if (close < 0) {
        break;
      }
      shown.append(html, from, tag);
      from = close + end.length();
      tag = html.indexOf('<', from);
    }
    return shown.append(html, from, html.length()).toString();
  }
}
