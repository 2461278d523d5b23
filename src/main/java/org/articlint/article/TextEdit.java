package org.articlint.article;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text, which leaves the rest of it as it is.
 *
 * @param span what is replaced, UTF-16 offsets; empty where something is added
 */
public record TextEdit(Span span, String replacement) {

  /** The order in a text. */
  public static final Comparator<TextEdit> ORDER =
      Comparator.comparingInt(edit -> edit.span.start());

  /** Adds a text at a UTF-16 offset. */
  public static TextEdit insert(int offset, String text) {
    return new TextEdit(Span.at(offset), text);
  }

  /**
   * Makes changes of a part of a text.
   *
   * @param edits within the part; in order, none overlapping another
   */
  public static String apply(SourceText source, Span part, List<TextEdit> edits) {
    StringBuilder text = new StringBuilder();
    int at = part.start();
    for (TextEdit edit : edits) {
      text.append(source.text(), at, edit.span.start()).append(edit.replacement);
      at = edit.span.end();
    }
    return text.append(source.text(), at, part.end()).toString();
  }

  /**
   * Makes changes of a whole text.
   *
   * @param edits in order, none overlapping another
   * @return the new text, with a byte order mark if there was one
   */
  public static String apply(SourceText source, List<TextEdit> edits) {
    return (source.hasByteOrderMark() ? "\uFEFF" : "") + apply(source, source.span(), edits);
  }
}
