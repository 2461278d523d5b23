package org.articlint.parse.dialect.mdx;

import java.util.ArrayList;
import java.util.List;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Unread;

/** Collects what could not be read, at most once for each part of a text. */
public final class UnreadParts {

  private final Script script;
  private final List<Unread> parts = new ArrayList<>();
  private int readAgainFrom;

  public UnreadParts(Script script) {
    this.script = script;
  }

  /** Notes that what begins at an offset is not read up to the next blank line. */
  void add(int start) {
    if (start >= readAgainFrom) {
      int end = script.paragraphEnd(start);
      String reason =
          script.isSpent()
              ? "the page has too many braces to find the end of what begins here"
              : "the %s that begins here is never closed".formatted(what(start));
      parts.add(new Unread(new Span(start, end), reason));
      readAgainFrom = end;
    }
  }

  private String what(int start) {
    return switch (script.text().charAt(start)) {
      case '{' -> "brace";
      case '<' -> "comment";
      default -> "import or export";
    };
  }

  /** What was noted. */
  public List<Unread> parts() {
    return parts;
  }
}
