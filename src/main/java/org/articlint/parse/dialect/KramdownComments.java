package org.articlint.parse.dialect;

import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Region;
import org.commonmark.parser.block.BlockStart;

/**
 * Comments of kramdown: from <code>{::comment}</code> to <code>{:/comment}</code> or <code>{:/}
 * </code>.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#extensions">kramdown</a>
 */
final class KramdownComments extends Construct {

  private static final String OPENING = "{::comment}";

  private static final String CLOSING = "{:/";

  KramdownComments(Lookahead lookahead) {
    super(lookahead, "{");
  }

  @Override
  protected BlockStart start(Line line) {
    int from = line.start() + OPENING.length();
    int close = lookahead().isAt(OPENING, line.start()) ? lookahead().find(CLOSING, from) : -1;
    int end = close < 0 ? -1 : lookahead().find("}", close);
    return end >= 0 && lookahead().isLineBlankFrom(end + 1)
        ? region(line, end + 1, Region.Kind.COMMENT, "", new Span(from, close))
        : BlockStart.none();
  }
}
