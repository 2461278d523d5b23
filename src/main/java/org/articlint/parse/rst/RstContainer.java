package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Reads the blocks of one container, one after the other. */
final class RstContainer {

  private static final String LITERAL = "::";

  private final RstParser parser;
  private final RstPart part;
  private final int depth;
  private final boolean titles;
  private final RstLists lists;
  private final RstBodies bodies;
  private final RstExplicit explicit;
  private final List<Block> blocks = new ArrayList<>();

  /** The comments that no block has followed yet, by their number. */
  private final List<Integer> pending = new ArrayList<>();

  /**
   * Prepares the reading of a container.
   *
   * @param depth how deep it is nested, from 1
   * @param titles whether headings may stand in it
   */
  RstContainer(RstParser parser, RstPart part, int depth, boolean titles) {
    this.parser = parser;
    this.part = part;
    this.depth = depth;
    this.titles = titles;
    this.lists = new RstLists(parser, part, depth, blocks);
    this.bodies = new RstBodies(parser, part, depth, blocks);
    this.explicit = new RstExplicit(parser, part, depth, blocks, pending::add);
  }

  List<Block> read() {
    int line = part.skipBlank(part.from());
    while (line < part.to()) {
      int before = blocks.size();
      line = part.skipBlank(construct(line));
      if (blocks.size() > before && !pending.isEmpty()) {
        int end = blocks.get(blocks.size() - 1).span().end();
        Span next = new Span(blocks.get(before).span().start(), end);
        pending.forEach(comment -> parser.setNext(comment, next));
        pending.clear();
      }
    }
    return blocks;
  }

  /** Reads what begins at a line, and returns the line behind it. */
  private int construct(int line) {
    return switch (RstKind.of(part, line)) {
      case INDENTED -> bodies.quotes(line);
      case BULLET -> lists.bullets(line);
      case ENUMERATED -> lists.enumerated(line);
      case FIELD -> isAtTop() ? parser.metadata().add(part, line) : lists.fields(line);
      case OPTION -> lists.options(line);
      case DOCTEST -> bodies.doctest(line);
      case LINE_BLOCK -> bodies.lineBlock(line);
      case GRID_TABLE -> bodies.gridTable(line);
      case SIMPLE_TABLE -> bodies.simpleTable(line);
      case EXPLICIT -> explicit.read(line);
      case ANONYMOUS_TARGET -> explicit.targetEnd(line);
      case ADORNMENT -> adornment(line);
      case TEXT -> text(line);
    };
  }

  /**
   * Whether nothing but the title stands above, so that fields are those of the document. What many
   * pages have in common may be included above it.
   */
  private boolean isAtTop() {
    if (depth > 1 || parser.metadata().hasFields()) {
      return false;
    }
    boolean hasTitle = false;
    for (Block block : blocks) {
      if (block instanceof Block.Heading && !hasTitle) {
        hasTitle = true;
      } else if (!(block instanceof Block.TemplateTag)) {
        return false;
      }
    }
    return true;
  }

  private int text(int line) {
    if (part.hasText(line + 1)) {
      if (part.indent(line + 1) > 0) {
        return lists.definitions(line);
      }
      if (titles && isUnderline(line)) {
        return heading(line, part.text(line + 1).substring(0, 1), line + 2);
      }
    }
    return paragraph(line);
  }

  private boolean isUnderline(int line) {
    String below = part.text(line + 1);
    return RstMarks.isAdornment(below)
        && (RstMarks.isLong(below) || RstMarks.width(part.text(line)) <= below.length());
  }

  private int heading(int line, String style, int end) {
    Prose prose = parser.prose(part.spans(line, line + 1));
    blocks.add(new Block.Heading(parser.sections().level(style), prose, part.span(line)));
    return end;
  }

  /** A line of signs: it begins a heading, or is a transition; else it is text. */
  private int adornment(int line) {
    String above = part.text(line);
    if (titles && part.hasText(line + 1) && part.hasText(line + 2)) {
      String style = above.substring(0, 1);
      boolean isFramed = above.equals(part.text(line + 2)) && part.indent(line + 2) == 0;
      if (isFramed
          && (RstMarks.isLong(above) || RstMarks.width(part.text(line + 1)) <= above.length())) {
        return heading(line + 1, style + style, line + 3);
      }
    }
    boolean isTransition = !part.hasText(line + 1) && RstMarks.isLong(above);
    return isTransition ? line + 1 : text(line);
  }

  private int paragraph(int line) {
    int end = line + 1;
    while (part.hasText(end) && part.indent(end) <= 0) {
      end++;
    }
    List<Span> spans = part.spans(line, end);
    String last = part.text(end - 1);
    boolean isLiteral = last.endsWith(LITERAL) && !last.endsWith("\\::");
    if (isLiteral) {
      cutLiteralMark(spans, last);
    }
    if (!spans.isEmpty()) {
      blocks.addAll(parser.paragraph(spans));
    }
    return isLiteral ? bodies.literal(end) : end;
  }

  /** Of {@code text::}, one colon is shown; of {@code text ::}, none. */
  private static void cutLiteralMark(List<Span> spans, String last) {
    int index = spans.size() - 1;
    Span span = spans.get(index);
    String text = last.substring(0, last.length() - LITERAL.length());
    String kept = text.stripTrailing();
    if (kept.isEmpty()) {
      spans.remove(index);
    } else {
      int length = kept.length() < text.length() ? kept.length() : text.length() + 1;
      spans.set(index, new Span(span.start(), span.start() + length));
    }
  }
}
