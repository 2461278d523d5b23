package org.articlint.parse.dialect;

import java.util.regex.Pattern;
import org.articlint.parse.dialect.template.InlineTemplates;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Files that a generator puts into a text: {@code [!INCLUDE [title](file.md)]} of Microsoft Learn.
 */
final class InlineIncludes implements LinkProcessor {

  private static final Pattern OPENING = Pattern.compile("\\[!(?i:INCLUDE)[ \\t]*");

  private static final int MAX_OPENING_CHARS = 20;

  /** The nodes of the opening: the bracket, perhaps the exclamation mark, the word. */
  private static final int MAX_NODES = 3;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() == null || link.afterTextBracket() == null) {
      return LinkResult.none();
    }
    Node first = opening(link.openingBracket());
    if (first == link.openingBracket() || !scanner.next(']')) {
      return LinkResult.none();
    }
    for (Node node = first; node != link.openingBracket(); node = node.getNext()) {
      ((Text) node).setLiteral("");
    }
    return LinkResult.replaceWith(new InlineTemplates.Node(), scanner.position());
  }

  /** The first node of the opening before a link, or the bracket of the link. */
  private static Node opening(Text bracket) {
    StringBuilder before = new StringBuilder();
    Node node = bracket.getPrevious();
    for (int i = 0; i < MAX_NODES && node instanceof Text text; i++) {
      before.insert(0, text.getLiteral());
      if (before.length() > MAX_OPENING_CHARS) {
        return bracket;
      }
      if (OPENING.matcher(before).matches()) {
        return node;
      }
      node = node.getPrevious();
    }
    return bracket;
  }
}
