package org.articlint.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articlint.article.Article;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Declaration;
import org.articlint.article.Problem;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.head.FrontMatter;
import org.articlint.parse.reader.ArticleReader;
import org.articlint.parse.reader.UnreadText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads HTML as browsers do, after front matter. */
public final class HtmlReader implements ArticleReader {

  @Override
  public Article read(String path, SourceText source) {
    FrontMatter front = FrontMatter.read(source);
    HtmlSource html = HtmlSource.from(source, front.bodyStart());
    Document document = HtmlParser.page(html.html());
    List<Problem> problems = new ArrayList<>(front.problems());
    HtmlMetadata metadata = new HtmlMetadata(html, problems);
    List<Comment> comments = new ArrayList<>();
    List<Block> blocks = body(document, html, comments, problems);
    Span page = new Span(front.bodyStart(), source.length());
    UnreadText.problem(source, blocks, UnreadText.inPage(source, page).stream().toList())
        .ifPresent(problems::add);
    return Article.of(
            path, source, metadata.read(front.metadata(), document), blocks, comments, problems)
        .declaring(declarations(document, html));
  }

  private static List<Declaration> declarations(Document document, HtmlSource html) {
    return document.select("[" + Declaration.ATTRIBUTE + "]").stream()
        .map(element -> element.attribute(Declaration.ATTRIBUTE))
        .filter(Objects::nonNull)
        .map(attribute -> new Declaration(attribute.getValue(), html.value(attribute)))
        .toList();
  }

  /** Reads the body. Comments before the body count as comments on its first element. */
  private static List<Block> body(
      Document document, HtmlSource html, List<Comment> into, List<Problem> problems) {
    Element body = document.body();
    HtmlComments comments = new HtmlComments(html, Embedded.NONE, into);
    comments.addBefore(
        body,
        document
            .nodeStream(org.jsoup.nodes.Comment.class)
            .filter(comment -> !isIn(body, comment))
            .toList());
    return new HtmlBlocks(html, comments, problems, Embedded.NONE).readAll(body, 1);
  }

  private static boolean isIn(Element element, Node node) {
    Node at = node;
    while (at != null && !at.equals(element)) {
      at = at.parent();
    }
    return at != null;
  }
}
