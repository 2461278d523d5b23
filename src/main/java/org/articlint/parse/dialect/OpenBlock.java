package org.articlint.parse.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.parse.reader.Limits;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The block at the end of a text that goes on until something ends it. */
public final class OpenBlock {

  /** The kinds of HTML blocks that a blank line does not end; their ends, in their order. */
  private static final Pattern HTML =
      Pattern.compile(
          "^\\s*<(?:(!--)|(\\?)|(!\\[CDATA\\[)|(!)|(pre|script|style|textarea))",
          Pattern.CASE_INSENSITIVE);

  private static final String[] ENDS = {"-->", "?>", "]]>", ">"};
  private static final Pattern ELEMENT_END =
      Pattern.compile("</(?:pre|script|style|textarea)>", Pattern.CASE_INSENSITIVE);

  private static final InlineParser BLOCKS_ONLY = (lines, node) -> {};

  private OpenBlock() {}

  /** What ends it; empty when a text leaves none open. A list or quote ends with its text. */
  public static String end(String markdown) {
    Node last =
        Parser.builder()
            .inlineParserFactory(context -> BLOCKS_ONLY)
            .maxOpenBlockParsers(Limits.MAX_BLOCK_DEPTH)
            .build()
            .parse(markdown)
            .getLastChild();
    if (last instanceof FencedCodeBlock code) {
      return code.getClosingFenceLength() == null
          ? code.getFenceCharacter().repeat(code.getOpeningFenceLength())
          : "";
    }
    return last instanceof HtmlBlock html ? htmlEnd(html.getLiteral()) : "";
  }

  private static String htmlEnd(String html) {
    Matcher begin = HTML.matcher(html);
    if (!begin.find()) {
      return "";
    }
    String element = begin.group(ENDS.length + 1);
    if (element != null) {
      return ELEMENT_END.matcher(html).find() ? "" : "</" + element + ">";
    }
    int kind = 0;
    while (begin.group(kind + 1) == null) {
      kind++;
    }
    return html.indexOf(ENDS[kind], begin.end()) >= 0 ? "" : ENDS[kind];
  }
}
