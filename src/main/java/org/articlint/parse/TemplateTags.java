package org.articlint.parse;

/**
 * Recognises text that consists of the template tags of site generators, as no text of an article.
 */
final class TemplateTags {

  private TemplateTags() {}

  /**
   * Returns whether a text has a letter or digit outside of template tags, and of HTML tags that
   * CommonMark reads as text because a template makes their attributes. Takes linear time.
   */
  static boolean hasWords(String text) {
    int at = 0;
    while (at < text.length()) {
      String close = closing(text, at);
      if (!close.isEmpty()) {
        int end = text.indexOf(close, at + 1);
        if (end < 0) {
          return hasLetters(text.substring(at));
        }
        at = end + close.length();
      } else {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
          return true;
        }
        at += Character.charCount(c);
      }
    }
    return false;
  }

  /** Finds the tags inside one text, each closing mark by one search at most. */
  static final class Scan {
    private final String text;
    private final int lastOutput;
    private final int lastTag;
    private final int lastCode;

    Scan(String text) {
      this.text = text;
      lastOutput = text.lastIndexOf("}}");
      lastTag = text.lastIndexOf("%}");
      lastCode = text.lastIndexOf("%>");
    }

    /** The offset after the tag that begins at an offset; the offset itself when none does. */
    int after(int at) {
      if (at >= text.length() || "{<".indexOf(text.charAt(at)) < 0) {
        return at;
      }
      if (text.startsWith("{{", at) && lastOutput > at) {
        return text.indexOf("}}", at) + 2;
      }
      if (text.startsWith("{%", at) && lastTag > at + 1) {
        return text.indexOf("%}", at + 2) + 2;
      }
      return text.startsWith("<%", at) && lastCode > at + 1 ? text.indexOf("%>", at + 2) + 2 : at;
    }
  }

  /** Returns whether a text has a letter or digit: rules of stars or signs alone are no prose. */
  static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
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
