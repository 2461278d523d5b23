package org.articlint.parse.dialect;

import java.util.Optional;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.IndentedContent;
import org.articlint.parse.dialect.construct.Lookahead;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockStart;

/**
 * Definitions of a definition list: a line that begins with a colon below a term, and the lines
 * that are indented below it.
 *
 * @see <a href="https://michelf.ca/projects/php-markdown/extra/#def-list">PHP Markdown Extra</a>
 */
final class Definitions extends Construct {

  private static final int CONTENT_INDENT = 2;

  Definitions(Lookahead lookahead) {
    super(lookahead, ":");
  }

  @Override
  protected BlockStart start(Line line) {
    String text = line.text();
    boolean isDefinition = text.length() > 2 && Character.isWhitespace(text.charAt(1));
    if (!isDefinition || (!line.interrupts() && !followsTerm(line))) {
      return BlockStart.none();
    }
    int column = line.state().getColumn() + line.state().getIndent() + CONTENT_INDENT;
    return BlockStart.of(
            new IndentedContent(
                new Enclosed(Enclosed.DEFINITION, Optional.empty()),
                CONTENT_INDENT,
                2 * CONTENT_INDENT))
        .atColumn(column);
  }

  /** Returns whether another definition stands before the line, or a term and a blank line. */
  private static boolean followsTerm(Line line) {
    return line.previous() instanceof Enclosed before
        ? before.kind().equals(Enclosed.DEFINITION)
        : line.previous() instanceof Paragraph term
            && (line.text().startsWith(":  ") || term.getSourceSpans().size() == 1);
  }
}
