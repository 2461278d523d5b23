package org.articlint.parse.dialect;

import org.articlint.parse.dialect.construct.AttributeList;
import org.articlint.parse.dialect.construct.Constructs;
import org.articlint.parse.dialect.construct.Lookahead;
import org.articlint.parse.dialect.mdx.Jsx;
import org.articlint.parse.dialect.mdx.JsxInlineParser;
import org.articlint.parse.dialect.mdx.Script;
import org.articlint.parse.dialect.mdx.UnreadParts;
import org.articlint.parse.dialect.template.CodeTags;
import org.articlint.parse.dialect.template.ErbContent;
import org.articlint.parse.dialect.template.InlineTemplates;
import org.articlint.parse.dialect.template.TagSkipper;
import org.articlint.parse.dialect.template.TemplateDefinitions;
import org.articlint.parse.dialect.template.TemplateLines;
import org.articlint.parse.dialect.template.TemplateLinks;
import org.commonmark.parser.Parser;

/** Lists the constructs that are read, by format. */
public final class Dialects {

  private Dialects() {}

  /**
   * Adds the constructs of plain Markdown, all of which are unambiguous.
   *
   * @param text the text that the parser gets
   * @param codeTags the tags whose content is code
   */
  public static void addMarkdown(Parser.Builder parser, String text, CodeTags codeTags) {
    Lookahead lookahead = new Lookahead(text);
    TagSkipper tags = new TagSkipper();
    Constructs lines =
        new Constructs(
            new Directives(lookahead, codeTags),
            new Admonitions(lookahead),
            new TemplateLines(lookahead, codeTags),
            new KramdownComments(lookahead),
            new AttributeList(lookahead),
            new TemplateDefinitions(lookahead),
            new Includes(lookahead),
            new ReferenceLines(lookahead),
            new MystFences(lookahead),
            new MathBlocks(lookahead),
            new Definitions(lookahead),
            new Footnotes(lookahead),
            new MarkdownAttribute(lookahead),
            new Preformatted(lookahead),
            new ErbContent(lookahead));
    parser
        .customBlockParserFactory(lines)
        .customInlineContentParserFactory(new InlineTemplates(tags))
        .linkProcessor(new TemplateLinks(tags))
        .linkProcessor(new Footnotes.References())
        .linkProcessor(new BracketedSpans())
        .linkProcessor(new InlineIncludes())
        .linkProcessor(new WikiLinks());
  }

  /** Adds the constructs of MDX: JSX and expressions, and what sites enable besides. */
  static void addMdx(
      Parser.Builder parser,
      Lookahead lookahead,
      Script script,
      UnreadParts unread,
      CodeTags codeTags) {
    Constructs lines =
        new Constructs(
            new Jsx(lookahead, script, unread, codeTags),
            new Directives(lookahead, codeTags),
            new MathBlocks(lookahead),
            new Footnotes(lookahead));
    parser
        .customBlockParserFactory(lines)
        .customInlineContentParserFactory(new JsxInlineParser(script, unread, codeTags))
        .linkProcessor(new Footnotes.References());
  }
}
