package org.articlint.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.Problem;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.Pairs;
import org.articlint.parse.dialect.construct.Picture;
import org.articlint.parse.dialect.construct.Region;
import org.articlint.parse.dialect.construct.Tag;
import org.articlint.parse.dialect.construct.Tags;
import org.articlint.parse.dialect.template.CodeTags;
import org.articlint.parse.html.HtmlScan;
import org.articlint.parse.html.HtmlSource;
import org.articlint.parse.reader.BlockFlow;
import org.articlint.parse.reader.Limits;
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
import org.jspecify.annotations.Nullable;

/** Turns commonmark-java's nodes into blocks. */
final class MarkdownBlocks {

  private final SourceText source;
  private final int bodyStart;
  private final CodeTags codeTags;
  private final MarkdownParagraphs paragraphs;

  /** UTF-16 offset in the source; what is before it was read as the first line of an alert. */
  private int textFrom;

  private final MarkdownComments comments = new MarkdownComments(this);
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a converter for one document.
   *
   * @param bodyStart UTF-16 offset in the source at which the parsed text begins
   * @param codeTags the template tags between which there is no text
   */
  MarkdownBlocks(SourceText source, int bodyStart, MarkdownDialect dialect, CodeTags codeTags) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.codeTags = codeTags;
    this.paragraphs = new MarkdownParagraphs(source, bodyStart, dialect, this::span, comments);
  }

  SourceText source() {
    return source;
  }

  /** Begins HTML that is put together from parts of the source. */
  HtmlSource.Builder html() {
    return new HtmlSource.Builder(source, codeTags);
  }

  MarkdownComments comments() {
    return comments;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Block> read(Node document) {
    return children(document, 1);
  }

  private List<Block> children(Node parent, int depth) {
    if (depth > Limits.MAX_BLOCK_DEPTH && problems.isEmpty()) {
      String message = Limits.nestedTooDeep("quotes or lists");
      problems.add(new Problem(Problem.Kind.NESTED_TOO_DEEP, span(parent), message));
    }
    Pairs pairs = Pairs.among(parent, this::tags);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isHtml(node)) {
        return RawHtml.read(parent, pairs, depth, this);
      }
    }
    BlockFlow flow = flow(pairs);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, pairs, flow);
    }
    return flow.finish();
  }

  /** Creates a collection for the blocks of a container, or of an element in it. */
  BlockFlow flow(Pairs pairs) {
    return new BlockFlow(pairs, bodyStart);
  }

  /** Returns whether a node is raw HTML that must be parsed. */
  boolean isHtml(Node node) {
    return node instanceof HtmlBlock block && HtmlScan.hasContent(block.getLiteral());
  }

  /**
   * Adds the blocks of a child.
   *
   * @param depth how deep they are nested, from 1
   */
  void add(Node node, int depth, Pairs pairs, BlockFlow flow) {
    List<Tag> tags = pairs.tags(node);
    if (tags.isEmpty()) {
      add(node, depth, pairs, flow.current());
    } else {
      addTagComments(node, pairs);
    }
    for (Tag tag : tags) {
      flow.add(tag, span(node));
    }
  }

  /** The tags in a child, which begin or end a run of its siblings. */
  private List<Tag> tags(Node node) {
    return node instanceof Tags line ? line.tags() : TabHeadings.tags(node);
  }

  private void add(Node node, int depth, Pairs pairs, List<Block> blocks) {
    Span span = span(node);
    if (node instanceof Paragraph) {
      addParagraph(node, span, blocks);
    } else if (node instanceof Heading heading) {
      blocks.add(
          new Block.Heading(heading.getLevel(), paragraphs.inlines(node, textFrom).prose(), span));
    } else if (node instanceof ListBlock && isContents(node.getNext())) {
      blocks.add(new Block.TemplateTag(span));
    } else if (node instanceof ListBlock) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        boolean numbered = node instanceof OrderedList;
        blocks.add(new Block.ListItem(children(item, depth + 2), numbered, span(item)));
      }
    } else if (node instanceof BlockQuote) {
      addQuote(node, span, depth, blocks);
    } else if (node instanceof FencedCodeBlock code) {
      blocks.add(new Block.Code(language(code.getInfo()), span));
    } else if (node instanceof IndentedCodeBlock) {
      blocks.add(new Block.Code("", span));
    } else if (node instanceof TableBlock) {
      blocks.add(new Block.Table(span));
    } else if (node instanceof HtmlBlock) {
      comments.addBlock(node, pairs);
      blocks.add(new Block.Html(span));
    } else if (node instanceof Enclosed enclosed) {
      addEnclosed(enclosed, span, depth, blocks);
    } else if (node instanceof Region region) {
      addRegion(region, span, pairs, blocks);
    } else if (node instanceof Tags) {
      addTagComments(node, pairs);
    } else if (node instanceof Picture picture) {
      blocks.add(new Block.Image(picture.alternative(), picture.destination(), span));
    } else if (!(node instanceof ThematicBreak)) {
      // Today only link definitions, which have no text.
      children(node, depth + 1);
    }
  }

  private void addParagraph(Node node, Span span, List<Block> blocks) {
    if (RuledTable.is(source, span)) {
      blocks.add(new Block.Table(span));
    } else {
      paragraphs.add(node, textFrom, blocks);
    }
  }

  /** Returns whether a node says that the list before it is only a place for the contents. */
  private static boolean isContents(@Nullable Node node) {
    return node instanceof Region region && region.kind() == Region.Kind.CONTENTS;
  }

  private void addQuote(Node quote, Span span, int depth, List<Block> blocks) {
    Optional<Alert> alert =
        quote.getFirstChild() instanceof Paragraph first
            ? Alert.at(source, span(first))
            : Optional.empty();
    textFrom = alert.map(Alert::end).orElse(textFrom);
    List<Block> children = children(quote, depth + 1);
    blocks.add(
        alert.isPresent()
            ? new Block.Callout(alert.get().kind(), alert.get().title(), children, span)
            : new Block.Quote(children, span));
  }

  private void addEnclosed(Enclosed node, Span span, int depth, List<Block> blocks) {
    List<Block> children = children(node, depth + 1);
    if (node.isListItem()) {
      blocks.add(new Block.ListItem(children, false, span));
    } else {
      Prose title = node.title().map(t -> t.prose(bodyStart)).orElse(Prose.EMPTY);
      blocks.add(new Block.Callout(node.kind(), title, children, span));
    }
  }

  private void addRegion(Region region, Span span, Pairs pairs, List<Block> blocks) {
    switch (region.kind()) {
      case CODE -> blocks.add(new Block.Code(region.language(), span));
      case TABLE -> blocks.add(new Block.Table(span));
      case MATH -> blocks.add(new Block.Formula(span));
      case TEMPLATE -> blocks.add(new Block.TemplateTag(span));
      case COMMENT -> addComment(region.content(), region, pairs);
      case NOTHING, CONTENTS -> {
        // Nothing of it is shown.
      }
    }
  }

  private static String language(String info) {
    String trimmed = info == null ? "" : info.strip();
    int end = 0;
    while (end < trimmed.length() && !Character.isWhitespace(trimmed.charAt(end))) {
      end++;
    }
    return trimmed.substring(0, end);
  }

  private void addTagComments(Node node, Pairs pairs) {
    if (node instanceof Tags line) {
      line.comments().forEach(comment -> addComment(comment, node, pairs));
    }
  }

  private void addComment(Span content, Node node, Pairs pairs) {
    comments.add(source.slice(content.shift(bodyStart)), span(node), node, pairs);
  }

  /** The spans of the lines of a node, without what belongs to the blocks around it. */
  List<Span> lines(Node node) {
    return node.getSourceSpans().stream()
        .map(line -> new Span(line.getInputIndex(), line.getInputIndex() + line.getLength()))
        .map(line -> line.shift(bodyStart))
        .toList();
  }

  /** The span of a node, without white space at its ends. */
  Span span(Node node) {
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
