package org.articlint.parse.dialect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links whose definition has an address that a template makes: {@code [text][name]} and {@code
 * [name]: {% link page.md %}}. All definitions are known before any link is read.
 */
final class TemplateDefinitions implements LinkProcessor {

  private final Map<String, String> addresses = new HashMap<>();

  /** Adds a definition; the first one of a name counts. */
  void add(String name, String address) {
    addresses.putIfAbsent(normal(name), address.strip());
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (addresses.isEmpty() || link.destination() != null) {
      return LinkResult.none();
    }
    String label = link.label();
    String address =
        addresses.get(normal(label == null || label.isEmpty() ? link.text(scanner) : label));
    return address == null
        ? LinkResult.none()
        : LinkResult.wrapTextIn(new Link(address, null), scanner.position());
  }

  private static String normal(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
