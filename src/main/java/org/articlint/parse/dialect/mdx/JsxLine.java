package org.articlint.parse.dialect.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Span;

/**
 * Lines that hold nothing but tags of JSX, expressions and comments. A tag may have several lines,
 * an expression also blank ones.
 *
 * @param tags in order
 * @param comments UTF-16 offsets of what the comments say
 * @param end UTF-16 offset at which the last of the lines ends
 */
record JsxLine(List<JsxTag> tags, List<Span> comments, int end) {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** Reads the lines that begin at an offset; empty when they hold something else. */
  static Optional<JsxLine> read(Script script, int start) {
    String text = script.text();
    List<JsxTag> tags = new ArrayList<>();
    List<Span> comments = new ArrayList<>();
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      int end = afterItem(script, at, tags, comments);
      if (end == Script.NONE) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.of(new JsxLine(tags, comments, at));
  }

  private static int afterItem(Script script, int at, List<JsxTag> tags, List<Span> comments) {
    String text = script.text();
    char c = text.charAt(at);
    if (c == ' ' || c == '\t') {
      return at + 1;
    }
    if (text.startsWith(COMMENT, at)) {
      int end = script.find(COMMENT_END, at + COMMENT.length(), text.length());
      if (end == Script.NONE) {
        return Script.NONE;
      }
      comments.add(new Span(at + COMMENT.length(), end));
      return end + COMMENT_END.length();
    }
    if (c == '{') {
      int end = script.closing(at, text.length());
      if (end != Script.NONE) {
        ExpressionText.comment(text, at + 1, end - 1).ifPresent(comments::add);
      }
      return end;
    }
    if (c != '<') {
      return Script.NONE;
    }
    Optional<JsxTag> tag = JsxTag.read(script, at, text.length());
    tag.ifPresent(tags::add);
    return tag.map(JsxTag::end).orElse(Script.NONE);
  }
}
