package org.articlint.parse;

import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * Where the nodes of an HTML document stand in its file.
 *
 * @param start offset at which the HTML begins
 */
record HtmlSource(SourceText text, int start) {

  /** The tag, text or comment itself; empty at the start for what no tag stands for. */
  Span own(Node node) {
    return span(node.sourceRange());
  }

  /** An element from its first tag to its last, or to the end of what is in it. */
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

  /** The value of an attribute. */
  Span value(Attribute attribute) {
    return span(attribute.sourceRange().valueRange());
  }

  /** Whether a tag, text or comment of the file stands for the node. */
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
