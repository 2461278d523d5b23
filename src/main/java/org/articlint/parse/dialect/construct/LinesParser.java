package org.articlint.parse.dialect.construct;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads the lines of {@link Tags} or a {@link Region}, whose end is already known. */
public final class LinesParser extends AbstractBlockParser {

  private final Block block;
  private final int end;

  /**
   * Creates a parser.
   *
   * @param end UTF-16 offset in the parsed text; lines that begin before it belong to the block
   */
  public LinesParser(Block block, int end) {
    this.block = block;
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.getLine().getSourceSpan() != null
            && state.getLine().getSourceSpan().getInputIndex() < end
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }
}
