package org.articlint.parse.asciidoc;

import java.util.Optional;
import org.articlint.article.Comment;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.parse.reader.UnreadText;

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

  /** What a block of comments hides that has no end. */
  static Optional<UnreadText> unclosed(SourceText source, Comment comment) {
    String written = source.slice(comment.span());
    int firstEnd = written.indexOf('\n');
    if (!written.startsWith("/".repeat(LENGTH)) || firstEnd < 0) {
      return Optional.empty();
    }
    String first = written.substring(0, firstEnd).strip();
    if (written.substring(written.lastIndexOf('\n') + 1).strip().equals(first)) {
      return Optional.empty();
    }
    Span hidden = new Span(comment.span().start() + firstEnd, comment.span().end());
    String reason = "the comment that begins here has no end ('%s')".formatted(first);
    return Optional.of(new UnreadText(hidden, reason, true));
  }
}
