package org.articlint.parse.dialect.construct;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads Markdown that is indented below the line that begins its block. */
public final class IndentedContent extends AbstractBlockParser {

  private final Enclosed block;
  private final int minIndent;
  private final int maxIndent;

  /**
   * Creates a parser.
   *
   * @param minIndent columns before a line that still belongs to the block, at least
   * @param maxIndent columns that are no part of the content, at most
   */
  public IndentedContent(Enclosed block, int minIndent, int maxIndent) {
    this.block = block;
    this.minIndent = minIndent;
    this.maxIndent = maxIndent;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    return state.getIndent() >= minIndent
        ? BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), maxIndent))
        : BlockContinue.none();
  }
}
