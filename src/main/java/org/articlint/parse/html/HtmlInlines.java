package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;
import org.articlint.parse.dialect.template.TemplateCover;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns inline HTML into prose: collapses white space and resolves entities. */
final class HtmlInlines {

  private static final char COVER = TemplateCover.COVER;

  private final HtmlSource source;
  private final Embedded embedded;
  private final Prose.Builder builder = new Prose.Builder();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Element> places = new ArrayList<>();
  private boolean pendingSpace;
  private boolean begun;

  HtmlInlines(HtmlSource source, Embedded embedded) {
    this.source = source;
    this.embedded = embedded;
  }

  Prose prose() {
    return builder.build();
  }

  /** The comments in the text. */
  List<Comment> comments() {
    return comments;
  }

  /** The places of text that another reader reads. */
  List<Element> places() {
    return places;
  }

  /** Adds a node and its children. */
  void add(Node node) {
    add(node, false);
  }

  private void add(Node node, boolean code) {
    if (node instanceof CDataNode data) {
      String text = TemplateCover.without(data.text());
      addWord(text, source.own(node), code);
    } else if (node instanceof TextNode text) {
      addText(text, code);
    } else if (node instanceof Comment comment) {
      comments.add(comment);
    } else if (node instanceof Element element) {
      addElement(element, code);
    }
  }

  private void addElement(Element element, boolean code) {
    if (HtmlNames.isSilent(element.normalName())) {
      return;
    }
    if (embedded.isPlace(element)) {
      places.add(element);
      return;
    }
    switch (element.normalName()) {
      case "br" -> pendingSpace = true;
      case "img" ->
          builder.image(
              new Block.Image(
                  source.attribute(element, "alt"),
                  source.attribute(element, "src"),
                  source.whole(element)));
      case "a" -> {
        if (element.hasAttr("href")) {
          builder.link(new Prose.Link(source.attribute(element, "href"), source.whole(element)));
        }
        addChildren(element, code);
      }
      default -> {
        pendingSpace |= HtmlBlocks.isBlock(element);
        addChildren(element, code || HtmlNames.isCode(element.normalName()));
        pendingSpace |= HtmlBlocks.isBlock(element);
      }
    }
  }

  private void addChildren(Element element, boolean code) {
    element.childNodes().forEach(child -> add(child, code));
  }

  /** Adds the words of a text, each with its span. Template tags are no words, except in code. */
  private void addText(TextNode node, boolean code) {
    int start = node.sourceRange().startPos();
    String html = code ? source.written() : source.html();
    String raw = html.substring(start, node.sourceRange().endPos());
    int at = 0;
    while (at < raw.length()) {
      int end = at;
      while (end < raw.length() && !isSpace(raw.charAt(end)) && raw.charAt(end) != COVER) {
        end++;
      }
      if (end > at) {
        addWord(raw.substring(at, end), source.span(start + at, start + end), code);
      }
      pendingSpace |= end < raw.length() && raw.charAt(end) != COVER;
      at = end + 1;
    }
  }

  private void addWord(String raw, Span span, boolean code) {
    if (pendingSpace && begun) {
      builder.add(" ", Span.at(span.start()));
    }
    pendingSpace = false;
    begun = true;
    String word = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    if (code) {
      builder.addCode(word, span);
    } else {
      builder.add(word, span);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
