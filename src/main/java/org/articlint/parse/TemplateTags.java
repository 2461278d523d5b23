package org.articlint.parse;

/**
 * Recognises text that consists of the template tags of site generators, as no text of an article.
 */
final class TemplateTags {

  private TemplateTags() {}

  /**
   * Returns whether a text has anything besides template tags, and HTML tags that CommonMark reads
   * as text because a template makes their attributes. Takes linear time.
   */
  static boolean hasWords(String text) {
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      String close = closing(text, at);
      int end = close.isEmpty() ? -1 : text.indexOf(close, at + 1);
      if (end < 0) {
        return true;
      }
      at = end + close.length();
    }
    return false;
  }

  /** A no-break space keeps an empty paragraph apart in many editors. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The mark that ends the tag at an offset; empty when there is none. */
  private static String closing(String text, int at) {
    if (text.startsWith("{{", at)) {
      return "}}";
    }
    if (text.startsWith("{%", at)) {
      return "%}";
    }
    boolean isTag =
        text.charAt(at) == '<'
            && at + 1 < text.length()
            && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    return isTag ? ">" : "";
  }
}
