package org.articlint.parse.dialect;

import java.util.List;
import org.articlint.parse.dialect.template.InlineTemplates;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links in two brackets, {@code [[page]]} and {@code [[page|text]]}, as Obsidian writes them, and
 * {@code ![[page]]}, in whose place it puts the page.
 */
final class WikiLinks implements LinkProcessor {

  private static final String BRACKET = "[";

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    scanner.setPosition(link.afterTextBracket());
    boolean isDouble =
        link.openingBracket().getPrevious() instanceof Text before
            && before.getLiteral().equals(BRACKET);
    String text = link.text(scanner);
    if (!isDouble || link.destination() != null || text.indexOf('\n') >= 0 || !scanner.next(']')) {
      return LinkResult.none();
    }
    Text outer = (Text) link.openingBracket().getPrevious();
    outer.setLiteral("");
    if (outer.getPrevious() instanceof Text mark && mark.getLiteral().equals("!")) {
      mark.setLiteral("");
      return LinkResult.replaceWith(new InlineTemplates.Node(), scanner.position());
    }
    return LinkResult.replaceWith(link(text, link.openingBracket()), scanner.position());
  }

  private static Link link(String written, Text bracket) {
    int bar = written.indexOf('|');
    Text text = new Text(written.substring(bar + 1));
    List<SourceSpan> spans = bracket.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan at = spans.get(0);
      int skipped = bar + 2;
      text.addSourceSpan(
          SourceSpan.of(
              at.getLineIndex(),
              at.getColumnIndex() + skipped,
              at.getInputIndex() + skipped,
              text.getLiteral().length()));
    }
    Link link = new Link(bar < 0 ? written : written.substring(0, bar), null);
    link.appendChild(text);
    return link;
  }
}
