package org.articlint.parse.dialect;

import java.util.List;
import org.commonmark.parser.block.BlockParserFactory;

/** Lists the constructs that are read, by format. */
public final class Dialects {

  private Dialects() {}

  /**
   * The constructs of lines in plain Markdown, all of which are unambiguous.
   *
   * @param text the text that the parser gets
   */
  public static List<BlockParserFactory> blocks(String text) {
    Lookahead lookahead = new Lookahead(text);
    return List.of(new Directives(lookahead), new Admonitions(lookahead));
  }
}
