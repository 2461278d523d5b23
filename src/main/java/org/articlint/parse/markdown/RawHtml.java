package org.articlint.parse.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.html.Embedded;
import org.articlint.parse.html.HtmlBlocks;
import org.articlint.parse.html.HtmlComments;
import org.articlint.parse.html.HtmlNames;
import org.articlint.parse.html.HtmlParser;
import org.articlint.parse.html.HtmlSource;
import org.articlint.parse.reader.BlockFlow;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/**
 * Reads a run of siblings in Markdown, of which some are raw HTML, as a browser does: as one HTML
 * text, in which an empty element marks the place of each sibling that is Markdown. So elements may
 * enclose Markdown, and end where HTML says.
 */
final class RawHtml implements Embedded {

  private static final String PLACE_START = "<div>";
  private static final String PLACE = PLACE_START + "</div>";

  private final MarkdownBlocks markdown;
  private final Pairs pairs;
  private final Node last;
  private final HtmlSource source;

  /** The Markdown of each place, by the UTF-16 offset of the place in the HTML. */
  private final Map<Integer, Node> places = new HashMap<>();

  /** The offset of a place after all siblings, which shows whether HTML has swallowed the rest. */
  private final int end;

  private RawHtml(MarkdownBlocks markdown, Pairs pairs, Node first, Node last) {
    this.markdown = markdown;
    this.pairs = pairs;
    this.last = last;
    HtmlSource.Builder html = markdown.html();
    for (Node node = first; node != last.getNext(); node = node.getNext()) {
      if (node instanceof HtmlBlock) {
        markdown.lines(node).forEach(line -> html.add(line).addLineBreak());
      } else if (!(node instanceof LinkReferenceDefinition)) {
        places.put(html.addPlace(PLACE, markdown.span(node)), node);
      }
    }
    end = html.addPlace(PLACE, Span.at(markdown.span(last).end()));
    source = html.build();
  }

  /**
   * Reads the children of a node.
   *
   * @param depth how deep they are nested, from 1
   */
  static List<Block> read(Node parent, Pairs pairs, int depth, MarkdownBlocks markdown) {
    Node first = parent.getFirstChild();
    RawHtml whole = new RawHtml(markdown, pairs, first, parent.getLastChild());
    Element body = whole.parse();
    if (whole.isEndIn(body)) {
      return whole.blocks(body, depth);
    }
    BlockFlow flow = markdown.flow(pairs);
    for (Node node = first; node != null; node = node.getNext()) {
      if (markdown.isHtml(node)) {
        RawHtml alone = new RawHtml(markdown, pairs, node, node);
        flow.current().addAll(alone.blocks(alone.parse(), depth));
      } else {
        markdown.add(node, depth, pairs, flow);
      }
    }
    return flow.finish();
  }

  /** Parses the HTML as the content of an article, in which there is no page chrome. */
  private Element parse() {
    Element article = new Element("article");
    return article.appendChildren(HtmlParser.fragment(source.html(), article));
  }

  /**
   * Whether the HTML leaves the rest of the siblings to be read. A tag such as {@code <Button/>},
   * which HTML does not take as closed, would enclose them in an element that is not read.
   */
  private boolean isEndIn(Element body) {
    return body.nodeStream(Element.class)
        .filter(element -> isPlaceAt(element, end))
        .anyMatch(place -> place.parents().stream().noneMatch(RawHtml::isUnread));
  }

  private static boolean isUnread(Element element) {
    String name = element.normalName();
    return HtmlNames.isSilent(name) || HtmlNames.isHidden(name);
  }

  private List<Block> blocks(Element body, int depth) {
    HtmlComments comments = new HtmlComments(source, this, markdown.comments().all());
    return new HtmlBlocks(source, comments, markdown.problems(), this).readAll(body, depth);
  }

  @Override
  public boolean isPlace(Element element) {
    int start = element.sourceRange().startPos();
    return (start == end || places.containsKey(start)) && isPlaceAt(element, start);
  }

  /** An element that others imply at the same offset has no tag of its own. */
  private static boolean isPlaceAt(Element element, int offset) {
    return element.sourceRange().startPos() == offset
        && element.sourceRange().endPos() == offset + PLACE_START.length();
  }

  @Override
  public void add(Element place, int depth, BlockFlow flow) {
    Node node = places.get(place.sourceRange().startPos());
    if (node != null) {
      markdown.add(node, depth, pairs, flow);
    }
  }

  @Override
  public Optional<Span> reach(Element place) {
    Node node = places.get(place.sourceRange().startPos());
    return node == null
        ? markdown.comments().next(last, pairs)
        : Optional.of(markdown.comments().reach(node, pairs));
  }

  @Override
  public BlockFlow flow() {
    return markdown.flow(pairs);
  }
}
