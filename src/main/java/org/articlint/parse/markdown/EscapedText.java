package org.articlint.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;

/**
 * A text of Markdown beside its source, which is longer where it has escapes such as {@code \*} and
 * entities such as an ampersand with its name.
 */
final class EscapedText {

  /** An escape or an entity, as CommonMark defines them. */
  private static final Pattern LONGER =
      Pattern.compile(
          "\\\\[!-/:-@\\[-`{-~]|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** Receives a piece of the text and its span in the source. */
  @FunctionalInterface
  interface Pieces {
    void add(String text, Span span);
  }

  private EscapedText() {}

  /**
   * Splits a text so that each piece is as long as its source, or stands for one escape or entity.
   *
   * @param span of the text in the source
   */
  static void split(String text, String source, Span span, Pieces pieces) {
    if (text.length() == span.length()) {
      pieces.add(text, span);
      return;
    }
    Matcher longer = LONGER.matcher(source).region(span.start(), span.end());
    int at = 0;
    int from = span.start();
    while (longer.find()) {
      int next = at + longer.start() - from;
      if (next >= text.length() || text.startsWith(longer.group(), next)) {
        continue; // an entity that does not exist
      }
      if (next > at) {
        pieces.add(text.substring(at, next), new Span(from, longer.start()));
      }
      at = next + (Character.isHighSurrogate(text.charAt(next)) ? 2 : 1);
      at = Math.min(at, text.length());
      pieces.add(text.substring(next, at), new Span(longer.start(), longer.end()));
      from = longer.end();
    }
    if (at < text.length()) {
      pieces.add(text.substring(at), new Span(from, span.end()));
    }
  }
}
