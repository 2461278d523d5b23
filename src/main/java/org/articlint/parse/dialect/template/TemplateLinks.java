package org.articlint.parse.dialect.template;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Links whose address a template makes, such as {@code [text]({{< ref "page" >}})}. */
public final class TemplateLinks implements LinkProcessor {

  private static final int MAX_CHARS = 500;

  private final TagSkipper tags;

  public TemplateLinks(TagSkipper tags) {
    this.tags = tags;
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    scanner.setPosition(link.afterTextBracket());
    if (link.destination() != null || !scanner.next('(')) {
      return LinkResult.none();
    }
    Position start = scanner.position();
    if (!skipAddress(scanner)) {
      return LinkResult.none();
    }
    String address = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    if (link.marker() != null && link.marker().getLiteral().equals("!")) {
      return LinkResult.wrapTextIn(new Image(address, null), scanner.position()).includeMarker();
    }
    return LinkResult.wrapTextIn(new Link(address, null), scanner.position());
  }

  /** Skips to the closing parenthesis; returns whether a template tag stands before it. */
  private boolean skipAddress(Scanner scanner) {
    boolean hasTag = false;
    for (int i = 0; i < MAX_CHARS && scanner.hasNext() && scanner.peek() != '\n'; i++) {
      if (scanner.peek() == ')') {
        return hasTag;
      }
      if (tags.skip(scanner)) {
        hasTag = true;
      } else {
        scanner.next();
      }
    }
    return false;
  }
}
