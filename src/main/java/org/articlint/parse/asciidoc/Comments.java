package org.articlint.parse.asciidoc;

import java.util.Optional;
import org.articlint.article.Span;

/** Blocks of comments, between lines of four or more slashes. */
final class Comments {

  private static final int LENGTH = 4;

  private Comments() {}

  /** Reads a block of comments; returns false, and reads nothing, where none begins. */
  static boolean readBlock(Lines lines, Waiting waiting) {
    Line first = lines.peek();
    Optional<Delimiter> delimiter =
        first.text().startsWith("/".repeat(LENGTH)) ? Delimiter.of(first) : Optional.empty();
    if (delimiter.isEmpty()) {
      return false;
    }
    lines.next();
    add(first, lines.until(delimiter.get().terminator()), waiting);
    return true;
  }

  /** Adds what a block encloses as a comment. */
  static void add(Line first, Lines.Enclosed enclosed, Waiting waiting) {
    StringBuilder text = new StringBuilder();
    enclosed.inside().forEach(line -> text.append(line.text()).append('\n'));
    waiting.add(text.toString(), new Span(first.start(), enclosed.end(first)));
  }
}
