package org.articlint.parse.asciidoc;

import java.util.Optional;
import org.articlint.article.Comment;

/**
 * Comments of one line.
 *
 * @see <a href="https://docs.asciidoctor.org/asciidoc/latest/comments/">Comments</a>
 */
final class CommentLines {

  private static final String START = "//";

  private CommentLines() {}

  /** Returns whether a line is a comment. */
  static boolean isLine(Line line) {
    return line.text().startsWith(START) && !line.text().startsWith(START + "/");
  }

  /** What a comment says. */
  static String text(Line line) {
    return line.text().substring(START.length());
  }

  /** A comment between the lines of a text. */
  static Comment inText(Line line) {
    return new Comment(text(line), line.span(), Optional.empty(), true);
  }
}
