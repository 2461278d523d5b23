package org.articlint.parse.wordpress;

import java.util.List;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The text in an element of XML, and where each part of it stands.
 *
 * @param span all of the text, without the marks of a section of character data around it
 */
record XmlText(String text, Span span) {

  private static final int BEFORE_DATA = "<![CDATA[".length();
  private static final int AFTER_DATA = "]]>".length();

  /** Reads the text of an element, without white space at its ends. */
  static XmlText of(Element element, SourceText source) {
    List<Node> nodes = element.childNodes();
    Span inner =
        new Span(
            element.sourceRange().endPos(),
            Math.max(element.sourceRange().endPos(), element.endSourceRange().startPos()));
    if (nodes.size() == 1 && nodes.get(0) instanceof CDataNode data) {
      Span span = source.strip(span(data));
      return new XmlText(source.slice(span), span);
    }
    return new XmlText(element.wholeText().strip(), source.strip(inner));
  }

  /** Where the text of a node stands. */
  static Span span(TextNode node) {
    Span whole = new Span(node.sourceRange().startPos(), node.sourceRange().endPos());
    return node instanceof CDataNode
        ? new Span(
            whole.start() + BEFORE_DATA,
            Math.max(whole.start() + BEFORE_DATA, whole.end() - AFTER_DATA))
        : whole;
  }

  /** Whether the source has the text as it is. */
  boolean isVerbatim() {
    return text.length() == span.length();
  }

  /** The same text, whose entities of HTML are read once more, as a title is shown. */
  XmlText shown() {
    return new XmlText(Parser.unescapeEntities(text, false), span);
  }
}
