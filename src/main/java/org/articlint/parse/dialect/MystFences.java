package org.articlint.parse.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.construct.Tag;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Directives of MyST between fences that look like those of code: {@code ```{note}}. The content is
 * Markdown where the name says so, else code.
 */
final class MystFences extends Construct {

  private static final Pattern OPENING =
      Pattern.compile("(`{3,}|~{3,})[ \\t]*\\{([\\w-]+)}[ \\t]*([^`]*)");

  private static final int MAX_CLOSING_INDENT = 3;

  MystFences(Lookahead lookahead) {
    super(lookahead, "`~");
  }

  @Override
  protected BlockStart start(Line line) {
    Matcher opening = OPENING.matcher(line.text());
    if (!opening.matches()) {
      return BlockStart.none();
    }
    String name = opening.group(2).toLowerCase(Locale.ROOT);
    if (!Myst.isProse(name)) {
      return BlockStart.none();
    }
    Enclosed block = new Enclosed(name, title(line, name, opening));
    return BlockStart.of(new Content(block, opening.group(1), line.state().getIndent()))
        .atIndex(line.state().getLine().getContent().length());
  }

  private static Optional<Tag.Title> title(Line line, String name, Matcher opening) {
    String words = opening.group(3).strip();
    if (words.isEmpty() || Myst.namesFile(name)) {
      return Optional.empty();
    }
    Span span = new Span(opening.start(3), opening.start(3) + words.length());
    return Optional.of(new Tag.Title(words, span.shift(line.start())));
  }

  /** The lines up to a fence of at least the same length; options come first. */
  private static final class Content extends AbstractBlockParser {

    private final Enclosed block;
    private final String fence;
    private final int indent;
    private boolean inOptions = true;

    Content(Enclosed block, String fence, int indent) {
      this.block = block;
      this.fence = fence;
      this.indent = indent;
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
    public Enclosed getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence line = state.getLine().getContent();
      String text = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
      if (state.getIndent() <= MAX_CLOSING_INDENT && isClosing(text.stripTrailing())) {
        return BlockContinue.finished();
      }
      inOptions &= Myst.isOption(text);
      return inOptions
          ? BlockContinue.atIndex(line.length())
          : BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), indent));
    }

    private boolean isClosing(String text) {
      return text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
    }
  }
}
