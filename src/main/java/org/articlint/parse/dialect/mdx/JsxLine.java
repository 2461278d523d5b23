package org.articlint.parse.dialect.mdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlint.article.Letters;
import org.articlint.article.Span;

/**
 * Lines that hold nothing but tags of JSX, expressions and comments. A tag may have several lines,
 * an expression also blank ones.
 *
 * @param starts UTF-16 offsets at which tags, expressions and comments begin
 * @param tags in order
 * @param comments UTF-16 offsets of what the comments say
 * @param end UTF-16 offset at which the last of the lines ends
 */
record JsxLine(List<Integer> starts, List<JsxTag> tags, List<Span> comments, int end) {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /**
   * Reads the lines that begin at an offset; empty when they hold something else. A tag may end on
   * the next line, which begins in the middle of these lines: what was in vain is not read again.
   */
  static Optional<JsxLine> read(Script script, int start) {
    String text = script.text();
    List<Integer> starts = new ArrayList<>();
    List<JsxTag> tags = new ArrayList<>();
    List<Span> comments = new ArrayList<>();
    boolean hasString = false;
    int at = start;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      starts.add(at);
      int end = script.beginsNoTags(at) ? Script.NONE : afterItem(script, at, tags, comments);
      if (end == Script.NONE) {
        starts.forEach(script::noteNoTags);
        return Optional.empty();
      }
      hasString |= isString(text, at, end);
      at = end;
    }
    if (hasString && tags.isEmpty()) {
      starts.forEach(script::noteNoTags);
      return Optional.empty();
    }
    return Optional.of(new JsxLine(starts, tags, comments, at));
  }

  /** Whether something is an expression, only a string with letters or digits: readers see it. */
  private static boolean isString(String text, int start, int end) {
    return text.charAt(start) == '{'
        && ExpressionText.of(text, start + 1, end - 1)
            .filter(string -> Letters.isIn(text.substring(string.start(), string.end())))
            .isPresent();
  }

  /**
   * Notes that the lines belong to a text because of some elements; also those that begin further
   * down, unless only one tag is left.
   *
   * @param inText the names of the elements
   */
  void noteText(Script script, Set<String> inText) {
    int tagsLeft = 0;
    boolean isText = false;
    int tag = tags.size();
    for (int i = starts.size() - 1; i >= 0; i--) {
      if (isTag(script, starts.get(i))) {
        isText |= inText.contains(tags.get(--tag).name());
        tagsLeft++;
      }
      if (isText && tagsLeft > 1) {
        script.noteNoTags(starts.get(i));
      }
    }
  }

  private static boolean isTag(Script script, int at) {
    return script.text().charAt(at) == '<' && !script.text().startsWith(COMMENT, at);
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
