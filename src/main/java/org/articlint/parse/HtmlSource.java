package org.articlint.parse;

import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * Finds the spans of jsoup's nodes in the source.
 *
 * @param start UTF-16 offset at which the HTML begins
 */
record HtmlSource(SourceText text, int start) {

  /** The span of a tag, text or comment; an empty one at the start for an implied element. */
  Span own(Node node) {
    return span(node.sourceRange());
  }

  /** The span of an element from its start tag to its end tag, else to the end of its content. */
  Span whole(Node node) {
    return new Span(own(node).start(), end(node));
  }

  private int end(Node node) {
    int end = own(node).end();
    if (node instanceof Element element) {
      if (element.endSourceRange().isTracked()) {
        return Math.max(end, span(element.endSourceRange()).end());
      }
      for (Node child : element.childNodes()) {
        end = Math.max(end, end(child));
      }
    }
    return end;
  }

  /** The span of an attribute's value. */
  Span value(Attribute attribute) {
    return span(attribute.sourceRange().valueRange());
  }

  /** Returns whether the node is in the file, and not implied by others. */
  static boolean isWritten(Node node) {
    return node.sourceRange().isTracked();
  }

  private Span span(Range range) {
    if (!range.isTracked()) {
      return Span.at(start);
    }
    int end = Math.min(start + range.endPos(), text.length());
    return new Span(Math.min(start + range.startPos(), end), end);
  }
}
