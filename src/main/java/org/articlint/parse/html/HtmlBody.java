package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Declaration;
import org.articlint.article.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What is read of the body of a page.
 *
 * @param blocks in reading order
 * @param comments in order; those before the body count as comments on its first element
 * @param declarations what elements say about the text in them
 * @param problems what could not be read
 */
public record HtmlBody(
    List<Block> blocks,
    List<Comment> comments,
    List<Declaration> declarations,
    List<Problem> problems) {

  /** Reads HTML that has no head. */
  public static HtmlBody read(HtmlSource html) {
    return read(HtmlParser.page(html.html()), html);
  }

  /** Reads the body of a document. */
  static HtmlBody read(Document document, HtmlSource html) {
    Element body = document.body();
    List<Problem> problems = new ArrayList<>();
    List<Comment> found = new ArrayList<>();
    HtmlComments comments = new HtmlComments(html, Embedded.NONE, found);
    comments.addBefore(
        body,
        document
            .nodeStream(org.jsoup.nodes.Comment.class)
            .filter(comment -> !isIn(body, comment))
            .toList());
    List<Block> blocks = new HtmlBlocks(html, comments, problems, Embedded.NONE).readAll(body, 1);
    return new HtmlBody(blocks, found, declarations(document, html), problems);
  }

  private static List<Declaration> declarations(Document document, HtmlSource html) {
    return document.select("[" + Declaration.ATTRIBUTE + "]").stream()
        .map(element -> element.attribute(Declaration.ATTRIBUTE))
        .filter(Objects::nonNull)
        .map(attribute -> new Declaration(attribute.getValue(), html.value(attribute)))
        .toList();
  }

  private static boolean isIn(Element element, Node node) {
    Node at = node;
    while (at != null && !at.equals(element)) {
      at = at.parent();
    }
    return at != null;
  }
}
