package org.articlint.parse.dialect.construct;

import java.util.List;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The constructs that may begin a line, in the order in which they are tried; most lines are passed
 * over by their first character.
 */
public final class Constructs implements BlockParserFactory {

  private final List<Construct> constructs;

  public Constructs(Construct... constructs) {
    this.constructs = List.of(constructs);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int index = state.getNextNonSpaceIndex();
    if (index < line.length()) {
      char first = line.charAt(index);
      for (Construct construct : constructs) {
        BlockStart start =
            construct.mayBeginWith(first) ? construct.tryStart(state, matched) : BlockStart.none();
        if (start != BlockStart.none()) {
          return start;
        }
      }
    }
    return BlockStart.none();
  }
}
