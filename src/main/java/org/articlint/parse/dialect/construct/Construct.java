package org.articlint.parse.dialect.construct;

import java.util.List;
import org.articlint.article.Span;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A construct of a dialect that begins at the first character of a line. A line that begins with a
 * letter is never asked about, because commonmark-java takes it for text.
 */
public abstract class Construct {

  /** From this indentation on, a line is code in Markdown. */
  private static final int CODE_INDENT = 4;

  private final Lookahead lookahead;
  private final String firstCharacters;
  private final int maxIndent;

  /**
   * Creates a construct.
   *
   * @param firstCharacters those that it may begin with
   */
  public Construct(Lookahead lookahead, String firstCharacters) {
    this(lookahead, firstCharacters, CODE_INDENT - 1);
  }

  /**
   * Creates a construct.
   *
   * @param maxIndent columns before it, at most
   */
  public Construct(Lookahead lookahead, String firstCharacters, int maxIndent) {
    this.lookahead = lookahead;
    this.firstCharacters = firstCharacters;
    this.maxIndent = maxIndent;
  }

  /** Returns whether a line of the construct may begin with a character. */
  protected boolean mayBeginWith(char first) {
    return firstCharacters.indexOf(first) >= 0;
  }

  /**
   * Starts a block at a line whose first character is one of those, unless it is something else.
   */
  protected final BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceSpan span = state.getLine().getSourceSpan();
    if (span == null || state.getIndent() > maxIndent) {
      return BlockStart.none();
    }
    Block parent = matched.getMatchedBlockParser().getBlock();
    int start = span.getInputIndex() + state.getNextNonSpaceIndex();
    return start(new Line(start, state, matched, parent));
  }

  /** Starts the block, or not. */
  protected abstract BlockStart start(Line line);

  protected Lookahead lookahead() {
    return lookahead;
  }

  /**
   * The line at which a construct may begin.
   *
   * @param start UTF-16 offset in the parsed text of its first character that is not white space
   * @param matched the innermost block that the line belongs to, as the parser has it
   * @param parent the innermost block that the line belongs to
   */
  public record Line(int start, ParserState state, MatchedBlockParser matched, Block parent) {

    /**
     * Returns whether the line before it is text of a paragraph, and not the definition of a link.
     */
    public boolean interrupts() {
      return parent instanceof Paragraph && !matched.getParagraphLines().getLines().isEmpty();
    }

    /** Returns whether the line goes on with a paragraph that a block further in holds. */
    public boolean isLazy() {
      Block active = state.getActiveBlockParser().getBlock();
      return active instanceof Paragraph && !active.equals(parent);
    }

    /** The block before it in the same container. */
    public @Nullable Node previous() {
      return parent.getLastChild();
    }

    /**
     * The line from its first character that is not white space, without white space at its end.
     */
    public String text() {
      CharSequence content = state.getLine().getContent();
      return content
          .subSequence(state.getNextNonSpaceIndex(), content.length())
          .toString()
          .stripTrailing();
    }
  }

  /** Starts lines that consist of tags and end before an offset. */
  protected static BlockStart tags(Line line, int end, List<Tag> tags) {
    return lines(line, new Tags(tags), end);
  }

  /** Starts a region that ends before an offset. */
  protected static BlockStart region(
      Line line, int end, Region.Kind kind, String language, Span content) {
    return lines(line, new Region(kind, language, content), end);
  }

  /** Starts a block of lines that begin before an offset. */
  protected static BlockStart lines(Line line, Block block, int end) {
    return BlockStart.of(new LinesParser(block, end))
        .atIndex(line.state().getLine().getContent().length());
  }
}
