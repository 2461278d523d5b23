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
        within(source, element.sourceRange().endPos(), element.endSourceRange().startPos());
    if (nodes.size() == 1 && nodes.get(0) instanceof CDataNode data) {
      Span span = source.strip(span(data, source));
      return new XmlText(source.slice(span), span);
    }
    return new XmlText(element.wholeText().strip(), source.strip(inner));
  }

  /** Where the text of a node stands. */
  static Span span(TextNode node, SourceText source) {
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    return node instanceof CDataNode
        ? within(source, start + BEFORE_DATA, end - AFTER_DATA)
        : within(source, start, end);
  }

  /** Where the name of an element stands. */
  static Span name(Element element, SourceText source) {
    int start = element.sourceRange().startPos() + 1;
    return within(source, start, start + element.tagName().length());
  }

  /** A span of the source, whatever the parser has counted where a mark has no end. */
  private static Span within(SourceText source, int start, int end) {
    int from = Math.min(Math.max(0, start), source.length());
    return new Span(from, Math.min(Math.max(from, end), source.length()));
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
