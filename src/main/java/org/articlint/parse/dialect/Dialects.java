package org.articlint.parse.dialect;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;

/** Lists the constructs that are read, by format. */
public final class Dialects {

  private Dialects() {}

  /**
   * Adds the constructs of plain Markdown, all of which are unambiguous.
   *
   * @param text the text that the parser gets
   */
  public static void addMarkdown(Parser.Builder parser, String text) {
    Lookahead lookahead = new Lookahead(text);
    TagSkipper tags = new TagSkipper();
    List<BlockParserFactory> lines =
        List.of(
            new Directives(lookahead),
            new Admonitions(lookahead),
            new TemplateLines(lookahead),
            new AttributeList(lookahead),
            new Includes(lookahead),
            new MathBlocks(lookahead),
            new Definitions(lookahead),
            new Footnotes(lookahead),
            new MarkdownAttribute(lookahead));
    lines.forEach(parser::customBlockParserFactory);
    parser
        .customInlineContentParserFactory(new InlineTemplates(tags))
        .linkProcessor(new TemplateLinks(tags))
        .linkProcessor(new Footnotes.References())
        .linkProcessor(new WikiLinks());
  }

  /** Adds the constructs of MDX: JSX and expressions, and what sites enable besides. */
  static void addMdx(
      Parser.Builder parser, Lookahead lookahead, Script script, UnreadParts unread) {
    List<BlockParserFactory> lines =
        List.of(
            new Jsx(lookahead, script, unread),
            new Directives(lookahead),
            new MathBlocks(lookahead),
            new Footnotes(lookahead));
    lines.forEach(parser::customBlockParserFactory);
    parser
        .customInlineContentParserFactory(new JsxInlineParser(script, unread))
        .linkProcessor(new Footnotes.References());
  }
}
