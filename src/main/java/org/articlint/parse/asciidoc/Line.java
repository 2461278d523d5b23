package org.articlint.parse.asciidoc;

import org.articlint.article.Span;

/**
 * A line of a document, or the end of one, without white space at its end.
 *
 * @param start UTF-16 offset in the source
 */
record Line(String text, int start) {

  int end() {
    return start + text.length();
  }

  Span span() {
    return new Span(start, end());
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Returns whether it only joins the block below it to the item of a list above it. */
  boolean isContinuation() {
    return text.equals("+");
  }

  boolean isIndented() {
    return text.startsWith(" ") || text.startsWith("\t");
  }

  /** The part from an index on. */
  Line from(int index) {
    return new Line(text.substring(index), start + index);
  }

  /** The part before an index, without white space at its end. */
  Line to(int index) {
    return new Line(text.substring(0, index).stripTrailing(), start);
  }

  /** The line without white space at its start. */
  Line strip() {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent == 0 ? this : from(indent);
  }

  /** An empty line in the place of this one. */
  Line blank() {
    return new Line("", start);
  }
}
