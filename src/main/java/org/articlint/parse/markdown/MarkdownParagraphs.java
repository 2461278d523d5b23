package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.articlint.article.Block;
import org.articlint.article.Letters;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.reader.BlockFlow;
import org.commonmark.node.Node;

/** Turns paragraphs into blocks: most into one, those with elements of JSX into several. */
final class MarkdownParagraphs {

  private final SourceText source;
  private final int bodyStart;
  private final MarkdownDialect dialect;
  private final Function<Node, Span> spans;
  private final MarkdownComments comments;

  /**
   * Creates a converter for one document.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   * @param spans the spans of nodes in the source
   * @param comments receives the comments in paragraphs
   */
  MarkdownParagraphs(
      SourceText source,
      int bodyStart,
      MarkdownDialect dialect,
      Function<Node, Span> spans,
      MarkdownComments comments) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.dialect = dialect;
    this.spans = spans;
    this.comments = comments;
  }

  /**
   * Adds a paragraph.
   *
   * @param from UTF-16 offset in the source; what is before it is left out
   */
  void add(Node node, int from, List<Block> blocks) {
    addShown(node, Math.max(from, Tasks.textStart(node, source, spans.apply(node))), blocks);
  }

  private void addShown(Node node, int from, List<Block> blocks) {
    if (dialect != MarkdownDialect.MDX) {
      addParagraph(node, from, blocks);
      return;
    }
    JsxParagraph jsx = new JsxParagraph(node);
    if (!jsx.isSeveral()) {
      addParagraph(node, from, blocks);
      return;
    }
    BlockFlow flow = new BlockFlow(Pairs.among(node, jsx::tags), bodyStart);
    List<Node> text = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      List<Tag> tags = jsx.tags(child);
      if (tags.isEmpty()) {
        text.add(child);
      } else {
        addText(node, text, from, flow.current());
        flow.add(tags.get(0), spans.apply(child));
      }
    }
    addText(node, text, from, flow.current());
    blocks.addAll(flow.finish());
  }

  private void addParagraph(Node node, int from, List<Block> blocks) {
    Span span = spans.apply(node);
    if (span.end() <= from) {
      return;
    }
    Optional<Prose> prose = addProse(inlines(node, from), span, blocks);
    if (prose.isPresent()) {
      Block paragraph = new Block.Paragraph(prose.get(), written(prose.get(), span, from));
      blocks.add(isTerm(node) ? new Block.ListItem(List.of(paragraph), false, span) : paragraph);
    }
  }

  /** Adds the text between two tags as a paragraph, and removes it from the list. */
  private void addText(Node parent, List<Node> text, int from, List<Block> blocks) {
    MarkdownInlines inlines = new MarkdownInlines(source, bodyStart, from, parent, text);
    text.removeIf(node -> node.getSourceSpans().isEmpty());
    if (!inlines.isNothing()) {
      int start = spans.apply(text.get(0)).start();
      int end = spans.apply(text.get(text.size() - 1)).end();
      Span span = source.strip(new Span(start, end));
      addProse(inlines, span, blocks)
          .ifPresent(prose -> blocks.add(new Block.Paragraph(prose, span)));
    }
    text.clear();
  }

  /** The text, when there is any; else what is in its place is added. */
  private Optional<Prose> addProse(MarkdownInlines inlines, Span span, List<Block> blocks) {
    inlines.html().forEach(comments::addInText);
    comments.addInText(inlines.comments());
    Prose prose = inlines.prose();
    if (Letters.isIn(prose.text())) {
      return Optional.of(prose);
    }
    if (prose.images().isEmpty()) {
      blocks.add(dialect.withoutText(span));
    } else {
      blocks.addAll(prose.images());
    }
    return Optional.empty();
  }

  /** Reads the text of a block. */
  MarkdownInlines inlines(Node parent, int from) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return new MarkdownInlines(source, bodyStart, from, parent, children);
  }

  /** The span of a paragraph without the line that makes its quote an alert. */
  private static Span written(Prose prose, Span span, int from) {
    return span.start() < from ? new Span(prose.span(0, 1).start(), span.end()) : span;
  }

  private static boolean isTerm(Node paragraph) {
    return paragraph.getNext() instanceof Enclosed next && next.kind().equals(Enclosed.DEFINITION);
  }
}
