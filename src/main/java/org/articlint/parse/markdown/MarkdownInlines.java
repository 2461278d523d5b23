package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.dialect.mdx.ExpressionInline;
import org.articlint.parse.dialect.mdx.JsxInline;
import org.articlint.parse.html.HtmlNames;
import org.articlint.parse.html.HtmlTag;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Turns the inline nodes of one block into prose. */
final class MarkdownInlines extends AbstractVisitor {

  private final SourceText source;
  private final int bodyStart;
  private final MarkdownProse prose;
  private final List<Span> html = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final int from;
  private int last;

  /**
   * Reads inline nodes that follow each other in a block.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   * @param from UTF-16 offset in the source; what is before it is left out
   */
  MarkdownInlines(SourceText source, int bodyStart, int from, Node parent, List<Node> nodes) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.from = from;
    prose = new MarkdownProse(parent);
    nodes.forEach(node -> node.accept(this));
  }

  Prose prose() {
    return prose.build();
  }

  /** Returns whether there is nothing to be seen and no comment. */
  boolean isNothing() {
    return prose.isNothing() && html.isEmpty() && comments.isEmpty();
  }

  /** The comments in braces in the text. */
  List<Comment> comments() {
    return comments;
  }

  /** The places of raw HTML in the text. */
  List<Span> html() {
    return html;
  }

  @Override
  public void visit(Text text) {
    EscapedText.split(text.getLiteral(), source.text(), span(text), this::addPiece);
  }

  private void addPiece(String piece, Span place) {
    if (place.end() <= from) {
      return;
    }
    boolean isVerbatim = piece.length() == place.length();
    int hidden = isVerbatim ? Math.max(0, from - place.start()) : 0;
    prose.add(piece.substring(hidden), new Span(place.start() + hidden, place.end()), false);
  }

  @Override
  public void visit(Code code) {
    // The span covers the backticks, one or more on either side.
    Span span = span(code);
    int marks = 0;
    while (marks < span.length() && source.text().charAt(span.start() + marks) == '`') {
      marks++;
    }
    int room = span.length() - code.getLiteral().length();
    int before = Math.max(0, Math.min(room, marks + (room > 2 * marks ? 1 : 0)));
    int start = span.start() + before;
    prose.add(
        code.getLiteral(),
        new Span(start, Math.min(span.end(), start + code.getLiteral().length())),
        true);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    addSpace();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    addSpace();
  }

  @Override
  public void visit(HtmlInline inline) {
    Span span = span(inline);
    html.add(span);
    HtmlTag.read(inline.getLiteral()).ifPresent(tag -> prose.add(tag, inline, span));
  }

  @Override
  public void visit(CustomNode node) {
    Span span = span(node);
    if (node instanceof JsxInline jsx) {
      addTag(jsx, span);
    } else if (node instanceof ExpressionInline expression) {
      expression
          .comment()
          .map(text -> source.slice(text.shift(bodyStart)))
          .ifPresent(text -> comments.add(new Comment(text, span, Optional.empty(), true)));
      expression
          .string()
          .map(text -> text.shift(bodyStart))
          .ifPresent(text -> prose.add(source.slice(text), text, false));
    } else {
      visitChildren(node);
    }
  }

  private void addTag(JsxInline jsx, Span span) {
    boolean begins = jsx.tag().form() != Tag.Form.END;
    switch (jsx.tag().name()) {
      case "br" -> prose.addSpace();
      case "img" -> prose.add(new Block.Image(jsx.attribute("alt"), jsx.attribute("src"), span));
      case "a" -> {
        prose.endLink(span, !begins);
        if (begins && !jsx.attribute("href").isEmpty()) {
          prose.startLink(jsx.attribute("href"), span);
        }
      }
      default -> {
        if (HtmlNames.isCode(jsx.tag().name()) && jsx.tag().form() != Tag.Form.ALONE) {
          prose.addCodeTag(!begins);
        }
      }
    }
  }

  @Override
  public void visit(Link link) {
    prose.add(new Prose.Link(link.getDestination(), span(link)));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    String alternative = NodeText.of(image);
    prose.add(new Block.Image(alternative, image.getDestination(), span(image)));
  }

  private void addSpace() {
    if (last > from) {
      prose.addLineBreak(last);
    }
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Span.at(last);
    }
    SourceSpan first = spans.get(0);
    SourceSpan end = spans.get(spans.size() - 1);
    Span span =
        new Span(first.getInputIndex(), end.getInputIndex() + end.getLength()).shift(bodyStart);
    last = span.end();
    return span;
  }
}
