package org.articlint.parse.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articlint.article.Block;
import org.articlint.article.Span;

/** Reads quotes, code, blocks of lines and tables of a container. */
final class RstBodies {

  private static final Pattern ATTRIBUTION = Pattern.compile("(?:---?(?!-)|\u2014) *\\S.*");

  private final RstParser parser;
  private final RstPart part;
  private final int depth;
  private final List<Block> blocks;

  /** The first line below which no simple table ends; the end while that is not known. */
  private int unendedTables;

  /**
   * Prepares the reading of a container.
   *
   * @param blocks receives what is read
   */
  RstBodies(RstParser parser, RstPart part, int depth, List<Block> blocks) {
    this.parser = parser;
    this.part = part;
    this.depth = depth;
    this.blocks = blocks;
    this.unendedTables = part.to();
  }

  /** Indented text is a quote, or several with attributions. */
  int quotes(int first) {
    int end = part.indentedEnd(first, 1);
    int margin = part.leastColumn(first, end);
    for (int line = first; line < end; ) {
      line = part.skipBlank(quote(line, end, margin));
    }
    return end;
  }

  /**
   * Reads lines as a quote. An attribution belongs to it, and ends it.
   *
   * @param margin the column at which they begin
   * @return the line behind the quote
   */
  int quote(int line, int end, int margin) {
    int attribution = attribution(line, end, margin);
    List<Block> children =
        new ArrayList<>(parser.blocks(part.part(line, attribution, margin), depth + 1, false));
    int behind = attribution;
    if (attribution < end) {
      behind = part.runEnd(attribution);
      children.addAll(attributed(part.spans(attribution, behind)));
    }
    blocks.add(new Block.Quote(children, part.span(line, behind)));
    return behind;
  }

  /** The line of an attribution, below a blank one; the end when there is none. */
  private int attribution(int line, int end, int margin) {
    for (int next = line + 1; next < end; next++) {
      if (part.isBlank(next - 1)
          && part.hasText(next)
          && part.margin() + part.indent(next) == margin
          && ATTRIBUTION.matcher(part.text(next)).matches()) {
        return next;
      }
    }
    return end;
  }

  /** The text of an attribution, without its dash. */
  private List<Block> attributed(List<Span> lines) {
    Span first = lines.get(0);
    String text = part.lines().text();
    int start = first.start();
    while (start < first.end() && "-\u2014 ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    lines.set(0, new Span(start, first.end()));
    return parser.paragraph(lines);
  }

  /** The code below a text that announces it: indented, or each line behind the same sign. */
  int literal(int below) {
    int line = part.skipBlank(below);
    if (line == part.to()) {
      return below;
    }
    int end = part.indentedEnd(line, 1);
    char sign = part.first(line);
    if (part.indent(line) <= 0 && RstMarks.isSign(sign)) {
      while (part.hasText(end) && part.indent(end) <= 0 && part.first(end) == sign) {
        end++;
      }
    }
    if (end == line) {
      return below;
    }
    blocks.add(new Block.Code("", part.span(line, end)));
    return end;
  }

  int doctest(int line) {
    int end = part.runEnd(line);
    blocks.add(new Block.Code("python", part.span(line, end)));
    return end;
  }

  /** Lines behind bars are one paragraph. */
  int lineBlock(int line) {
    List<Span> lines = new ArrayList<>();
    int next = line;
    while (part.hasText(next)
        && (part.indent(next) > 0 || RstKind.of(part, next) == RstKind.LINE_BLOCK)) {
      Span span = part.span(next);
      int mark = part.indent(next) > 0 ? 0 : RstMarks.withSpaces(part.text(next), 1);
      lines.add(new Span(Math.min(span.end(), span.start() + mark), span.end()));
      next++;
    }
    blocks.addAll(parser.paragraph(lines));
    return next;
  }

  int gridTable(int line) {
    int end = line;
    while (part.hasText(end) && part.indent(end) == 0 && "+|".indexOf(part.first(end)) >= 0) {
      end++;
    }
    blocks.add(new Block.Table(part.span(line, end)));
    return end;
  }

  int simpleTable(int line) {
    int end = line < unendedTables ? simpleTableEnd(line) : part.runEnd(line);
    blocks.add(new Block.Table(part.span(line, end)));
    return end;
  }

  /** A table ends with its second line of signs, or with the first that a blank line follows. */
  private int simpleTableEnd(int line) {
    int found = 0;
    for (int next = line + 1; next < part.to(); next++) {
      if (!part.isBlank(next)
          && part.indent(next) == 0
          && part.first(next) == '='
          && RstMarks.isSimpleBorder(part.text(next))) {
        found++;
        if (found == 2 || !part.hasText(next + 1)) {
          return next + 1;
        }
      }
    }
    unendedTables = Math.min(unendedTables, line);
    return part.runEnd(line);
  }
}
