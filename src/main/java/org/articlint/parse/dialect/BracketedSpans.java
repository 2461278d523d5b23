package org.articlint.parse.dialect;

import org.articlint.parse.dialect.construct.AttributeList;
import org.articlint.parse.dialect.template.InlineTemplates;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Words in brackets that have attributes, {@code [text]{.class}}.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#divs-and-spans">pandoc</a>
 */
final class BracketedSpans implements LinkProcessor {

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null || link.label() != null || link.marker() != null) {
      return LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    if (!AttributeList.skip(scanner)) {
      return LinkResult.none();
    }
    boolean isLink =
        context.getDefinition(LinkReferenceDefinition.class, link.text(scanner)) != null;
    return isLink
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new InlineTemplates.Node(), scanner.position());
  }
}
