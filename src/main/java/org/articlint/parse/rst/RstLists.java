package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.Span;

/** Reads the lists of a container; each item is a block. */
final class RstLists {

  private final RstParser parser;
  private final RstPart part;
  private final int depth;
  private final List<Block> blocks;

  /**
   * Prepares the reading of a container.
   *
   * @param blocks receives what is read
   */
  RstLists(RstParser parser, RstPart part, int depth, List<Block> blocks) {
    this.parser = parser;
    this.part = part;
    this.depth = depth;
    this.blocks = blocks;
  }

  int bullets(int first) {
    char mark = part.first(first);
    int line = first;
    do {
      line = item(line, RstMarks.bullet(part.text(line)), false);
    } while (is(RstKind.BULLET, line) && part.first(line) == mark);
    return line;
  }

  int enumerated(int first) {
    String form = RstEnumerator.at(part.text(first)).orElseThrow().form();
    int line = first;
    Optional<RstEnumerator> mark = RstEnumerator.at(part, line);
    while (mark.isPresent() && mark.get().form().equals(form)) {
      line = item(line, mark.get().length(), true);
      mark = is(RstKind.ENUMERATED, line) ? RstEnumerator.at(part, line) : Optional.empty();
    }
    return line;
  }

  private boolean is(RstKind kind, int line) {
    return line < part.to() && RstKind.of(part, line) == kind;
  }

  /** Adds an item, whose text begins behind its mark, and returns the next line with text. */
  private int item(int line, int mark, boolean numbered) {
    int offset = part.start(line) + mark;
    boolean hasText = offset < part.end(line);
    int margin = part.column(line, offset);
    int end = part.indentedEnd(line + 1, hasText ? margin - part.margin() : 1);
    RstPart body = hasText ? part.behind(line, end, margin, offset) : part.body(line, end, offset);
    add(parser.blocks(body, depth + 2, false), numbered, part.span(line, end));
    return part.skipBlank(end);
  }

  private void add(List<Block> children, boolean numbered, Span span) {
    blocks.add(new Block.ListItem(children, numbered, span));
  }

  /** Terms on lines of their own, and the definition below them: each is an item. */
  int terms(int first) {
    int line = first;
    while (part.hasText(line) && part.indent(line) <= 0) {
      add(parser.paragraph(part.spans(line, line + 1)), false, part.span(line));
      line++;
    }
    int end = part.indentedEnd(line, 1);
    indented(part.skipBlank(line), end);
    return part.skipBlank(Math.max(end, line));
  }

  /** A term, and its definition below it: each is an item, as in Markdown. */
  int definitions(int first) {
    int line = first;
    do {
      int end = part.indentedEnd(line + 1, 1);
      add(parser.paragraph(part.spans(line, line + 1)), false, part.span(line));
      indented(line + 1, end);
      line = part.skipBlank(end);
    } while (is(RstKind.TEXT, line) && part.hasText(line + 1) && part.indent(line + 1) > 0);
    return line;
  }

  private void indented(int from, int to) {
    if (from < to) {
      RstPart body = part.part(from, to, part.leastColumn(from, to));
      add(parser.blocks(body, depth + 2, false), false, part.span(from, to));
    }
  }

  /** Options of a command are code, and their description is an item of its own. */
  int options(int first) {
    int line = first;
    do {
      int end = part.indentedEnd(line + 1, 1);
      int length = RstMarks.options(part.text(line));
      Span options = new Span(part.start(line), part.start(line) + length);
      String written = part.text(line).substring(0, length);
      Prose code = new Prose.Builder().addCode(written, options).build();
      add(List.of(new Block.Paragraph(code, options)), false, options);
      RstPart body = part.body(line, end, skipSpaces(line, options.end()));
      List<Block> children = parser.blocks(body, depth + 2, false);
      if (!children.isEmpty()) {
        add(children, false, new Span(children.get(0).span().start(), part.span(line, end).end()));
      }
      line = part.skipBlank(end);
    } while (is(RstKind.OPTION, line));
    return line;
  }

  private int skipSpaces(int line, int offset) {
    int at = offset;
    while (at < part.end(line) && RstLines.isSpace(part.lines().text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** A field is an item that begins with its name: {@code Name: text}. */
  int fields(int first) {
    int line = first;
    do {
      int end = part.indentedEnd(line + 1, 1);
      int name = part.start(line) + 1;
      int colon = part.start(line) + RstMarks.field(part.text(line));
      RstPart body = part.body(line, end, skipSpaces(line, colon + 1));
      List<Block> children = new ArrayList<>(parser.blocks(body, depth + 2, false));
      if (!children.isEmpty() && children.get(0) instanceof Block.Paragraph text) {
        List<Span> lines = linesOf(text.span(), line, end);
        lines.add(0, new Span(name, colon + 1));
        children.set(
            0, new Block.Paragraph(parser.prose(lines), new Span(name, text.span().end())));
      } else {
        children.addAll(0, parser.paragraph(List.of(new Span(name, colon))));
      }
      add(children, false, part.span(line, end));
      line = part.skipBlank(end);
    } while (is(RstKind.FIELD, line));
    return line;
  }

  /** The parts of some lines that lie in a span. */
  private List<Span> linesOf(Span span, int from, int to) {
    List<Span> lines = new ArrayList<>();
    for (int line = from; line < to; line++) {
      int start = Math.max(span.start(), part.start(line));
      int end = Math.min(span.end(), part.end(line));
      if (start < end) {
        lines.add(new Span(start, end));
      }
    }
    return lines;
  }
}
