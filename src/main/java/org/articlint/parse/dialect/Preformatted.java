package org.articlint.parse.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Lookahead;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Blocks of HTML in which a {@code <pre>} stands, such as {@code <div><pre>}. They end at a blank
 * line as in CommonMark, but not inside of the {@code <pre>}: browsers show all of it as code, and
 * kramdown and Python-Markdown read it so.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#html-blocks">HTML blocks, condition 6</a>
 */
final class Preformatted extends Construct {

  private static final Pattern BEGIN =
      Pattern.compile(
          "</?(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt"
              + "|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|legend|li|main|menu"
              + "|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\\s>]|/>|$).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PRE =
      Pattern.compile("<(/?)pre(?:[\\s>]|$)", Pattern.CASE_INSENSITIVE);

  private static final String START = "<pre";
  private static final String END = "</pre";

  Preformatted(Lookahead lookahead) {
    super(lookahead, "<");
  }

  @Override
  protected BlockStart start(Line line) {
    boolean hasPre = lookahead().findAnyCase(START, line.start()) >= 0;
    return hasPre && BEGIN.matcher(line.text()).matches()
        ? BlockStart.of(new Reader()).atIndex(line.state().getIndex())
        : BlockStart.none();
  }

  /** Reads the lines of a block. */
  private final class Reader extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder literal = new StringBuilder();
    private boolean inPre;

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return state.isBlank() && !(inPre && isClosedAfter(state))
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    private boolean isClosedAfter(ParserState state) {
      if (state.getLine().getSourceSpan() == null) {
        return false;
      }
      int from = state.getLine().getSourceSpan().getInputIndex();
      int end = lookahead().findAnyCase(END, from);
      int next = lookahead().findAnyCase(START, from);
      return end >= 0 && (next < 0 || next > end);
    }

    @Override
    public void addLine(SourceLine line) {
      literal.append(line.getContent()).append('\n');
      Matcher tag = PRE.matcher(line.getContent());
      while (tag.find()) {
        inPre = tag.group(1).isEmpty();
      }
    }

    @Override
    public void closeBlock() {
      block.setLiteral(literal.toString());
    }
  }
}
