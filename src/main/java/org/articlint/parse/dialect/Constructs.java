package org.articlint.parse.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The constructs that may begin a line, in the order in which they are tried; most lines are passed
 * over by their first character.
 */
final class Constructs implements BlockParserFactory {

  private final List<List<Construct>> byFirstCharacter;

  /** Arranges constructs, all of which begin with ASCII characters. */
  Constructs(Construct... constructs) {
    byFirstCharacter = new ArrayList<>();
    for (char c = 0; c < 0x80; c++) {
      List<Construct> starting = new ArrayList<>(2);
      for (Construct construct : constructs) {
        if (construct.mayBeginWith(c)) {
          starting.add(construct);
        }
      }
      byFirstCharacter.add(starting);
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int index = state.getNextNonSpaceIndex();
    char first = index < line.length() ? line.charAt(index) : 0;
    if (first < byFirstCharacter.size()) {
      for (Construct construct : byFirstCharacter.get(first)) {
        BlockStart start = construct.tryStart(state, matched);
        if (start != BlockStart.none()) {
          return start;
        }
      }
    }
    return BlockStart.none();
  }
}
