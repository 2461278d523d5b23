package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Declaration;
import org.articlint.article.Metadata;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.reader.UnreadText;
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
    return read(document.body(), document, html);
  }

  /** Reads the element of a document that holds the article. */
  public static HtmlBody read(Element body, Document document, HtmlSource html) {
    List<Problem> problems = new ArrayList<>();
    List<Comment> found = new ArrayList<>();
    HtmlComments comments = new HtmlComments(html, Embedded.NONE, found);
    comments.addBefore(
        body,
        document
            .nodeStream(org.jsoup.nodes.Comment.class)
            .filter(comment -> !isIn(body, comment))
            .filter(comment -> body.nameIs("body") || isBefore(comment, body, html))
            .toList());
    List<Block> blocks = new HtmlBlocks(html, comments, problems, Embedded.NONE).readAll(body, 1);
    return new HtmlBody(blocks, found, declarations(document, html), problems);
  }

  /**
   * The article with this body.
   *
   * @param metadata of the page
   * @param before the problems met before its body was read
   * @param page the span of the page in the source
   */
  public Article article(
      String path, SourceText source, Metadata metadata, List<Problem> before, Span page) {
    List<Problem> all = new ArrayList<>(before);
    all.addAll(problems);
    UnreadText.problem(source, blocks, UnreadText.inPage(source, page).stream().toList())
        .ifPresent(all::add);
    return Article.of(path, source, metadata, blocks, comments, all).declaring(declarations);
  }

  private static List<Declaration> declarations(Document document, HtmlSource html) {
    return document.select("[" + Declaration.ATTRIBUTE + "]").stream()
        .map(element -> element.attribute(Declaration.ATTRIBUTE))
        .filter(Objects::nonNull)
        .map(attribute -> new Declaration(attribute.getValue(), html.value(attribute)))
        .toList();
  }

  private static boolean isBefore(Node node, Element element, HtmlSource html) {
    return html.own(node).start() < html.own(element).start();
  }

  private static boolean isIn(Element element, Node node) {
    Node at = node;
    while (at != null && !at.equals(element)) {
      at = at.parent();
    }
    return at != null;
  }
}
