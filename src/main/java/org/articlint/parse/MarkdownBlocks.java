package org.articlint.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Comment;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Turns commonmark-java's nodes into blocks. */
final class MarkdownBlocks {

  /** A comment without {@code -->} runs to the end of its block, as in a browser. */
  private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(-->|\\z)", Pattern.DOTALL);

  private final SourceText source;
  private final int bodyStart;
  private final boolean isMdx;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a converter for one document.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   * @param isMdx whether JavaScript may stand between the paragraphs
   */
  MarkdownBlocks(SourceText source, int bodyStart, boolean isMdx) {
    this.isMdx = isMdx;
    this.source = source;
    this.bodyStart = bodyStart;
  }

  List<Comment> comments() {
    return comments;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Block> read(Node document) {
    return children(document, 1);
  }

  private List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (depth > Limits.MAX_BLOCK_DEPTH && problems.isEmpty()) {
      String message = Limits.nestedTooDeep("quotes or lists");
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, span(parent), message));
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, blocks);
    }
    return blocks;
  }

  private void add(Node node, int depth, List<Block> blocks) {
    Span span = span(node);
    if (node instanceof Paragraph) {
      addParagraph(node, span, blocks);
    } else if (node instanceof Heading heading) {
      blocks.add(new Block.Heading(heading.getLevel(), inlines(node).prose(), span));
    } else if (node instanceof ListBlock) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        boolean numbered = node instanceof OrderedList;
        blocks.add(new Block.ListItem(children(item, depth + 2), numbered, span(item)));
      }
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(children(node, depth + 1), span));
    } else if (node instanceof FencedCodeBlock code) {
      blocks.add(new Block.Code(language(code.getInfo()), span));
    } else if (node instanceof IndentedCodeBlock) {
      blocks.add(new Block.Code("", span));
    } else if (node instanceof TableBlock) {
      blocks.add(new Block.Table(span));
    } else if (node instanceof HtmlBlock) {
      addComments(node, span);
      blocks.add(new Block.Html(span));
    } else if (!(node instanceof ThematicBreak)) {
      // Today only link definitions, which have no text.
      children(node, depth + 1);
    }
  }

  private static String language(String info) {
    String trimmed = info == null ? "" : info.strip();
    return trimmed.isEmpty() ? "" : trimmed.split("\\s+", 2)[0];
  }

  private void addParagraph(Node node, Span span, List<Block> blocks) {
    if (isMdx && MdxCode.is(source.slice(span))) {
      MdxCode.comment(source.slice(span))
          .ifPresent(text -> comments.add(new Comment(text, span, next(node), false)));
      blocks.add(new Block.Html(span));
      return;
    }
    MarkdownInlines inlines = inlines(node);
    Prose prose = inlines.prose();
    for (Span html : inlines.html()) {
      Matcher comment = COMMENT.matcher(source.slice(html));
      if (comment.lookingAt()) {
        comments.add(new Comment(comment.group(1), html, Optional.empty(), true));
      }
    }
    if (TemplateTags.hasWords(prose.text())) {
      blocks.add(new Block.Paragraph(prose, span));
    } else if (prose.images().isEmpty()) {
      blocks.add(new Block.Html(span));
    } else {
      blocks.addAll(prose.images());
    }
  }

  private void addComments(Node node, Span span) {
    Matcher comment = COMMENT.matcher(source.slice(span));
    while (comment.find()) {
      Span place = new Span(comment.start(), comment.end()).shift(span.start());
      comments.add(new Comment(comment.group(1), place, next(node), false));
    }
  }

  /** The block after a comment, other comments skipped. */
  private Optional<Span> next(Node node) {
    Node next = node.getNext();
    while (next instanceof HtmlBlock && source.slice(span(next)).startsWith("<!--")) {
      next = next.getNext();
    }
    return Optional.ofNullable(next).map(this::span);
  }

  private MarkdownInlines inlines(Node parent) {
    return new MarkdownInlines(source, bodyStart, parent);
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node child =
          node instanceof ListItem || node instanceof ListBlock ? node.getFirstChild() : null;
      return child == null ? Span.at(bodyStart) : span(child);
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    return source.strip(new Span(first.getInputIndex(), end).shift(bodyStart));
  }
}
