package org.articlint.parse.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.dialect.construct.Construct;
import org.articlint.parse.dialect.construct.Enclosed;
import org.articlint.parse.dialect.construct.IndentedContent;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.template.InlineTemplates;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.BlockStart;

/**
 * Footnotes: {@code [^1]: text}, with more text indented below, and {@code [^1]} where one is
 * referred to.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#footnotes">pandoc</a>
 */
final class Footnotes extends Construct {

  private static final int CONTENT_INDENT = 2;

  private static final int MAX_CODE_INDENT = 4;

  private static final Pattern LABEL = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,100}]:[ \\t]*");

  private static final Pattern REFERENCE = Pattern.compile("\\^[^\\s]{1,100}");

  Footnotes(Lookahead lookahead) {
    super(lookahead, "[");
  }

  @Override
  protected BlockStart start(Line line) {
    Matcher label = LABEL.matcher(line.text());
    if (!label.lookingAt()) {
      return BlockStart.none();
    }
    Enclosed block = new Enclosed(Enclosed.FOOTNOTE, Optional.empty());
    return BlockStart.of(new IndentedContent(block, CONTENT_INDENT, MAX_CODE_INDENT))
        .atIndex(line.state().getNextNonSpaceIndex() + label.end());
  }

  /** References to footnotes inside a text, which are no words. */
  static final class References implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      return link.destination() == null && REFERENCE.matcher(link.text(scanner)).matches()
          ? LinkResult.replaceWith(new InlineTemplates.Node(), link.afterTextBracket())
          : LinkResult.none();
    }
  }
}
