package org.articlint.parse.asciidoc;

import java.util.Optional;

/** The texts of links, in brackets that may hold attributes as well. */
final class Labels {

  private Labels() {}

  /** Reads the text of a link; returns whether there is one. */
  static boolean read(InlineText in, Inlines inlines, int from, int to) {
    String label = in.text().substring(from, to);
    int start = from;
    int end = to;
    if (label.indexOf('=') >= 0) {
      Optional<ElementAttributes.Part> text =
          ElementAttributes.read(label).positional().stream().findFirst();
      start = text.map(part -> from + part.start()).orElse(to);
      end = text.map(part -> from + part.start() + part.text().length()).orElse(to);
    }
    if (end > start && in.text().charAt(end - 1) == '^') {
      end--;
    }
    if (in.text().substring(start, end).isBlank()) {
      return false;
    }
    inlines.range(start, end);
    return true;
  }
}
