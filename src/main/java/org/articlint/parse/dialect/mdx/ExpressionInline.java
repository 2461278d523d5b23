package org.articlint.parse.dialect.mdx;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.articlint.article.Span;
import org.articlint.parse.dialect.construct.Moved;
import org.commonmark.node.CustomNode;

/** A JavaScript expression in braces within a text, or a comment in its place. */
public final class ExpressionInline extends CustomNode implements Moved {

  private Optional<Span> string;
  private Optional<Span> comment;

  ExpressionInline(Optional<Span> string, Optional<Span> comment) {
    this.string = string;
    this.comment = comment;
  }

  /** The place of the text, when the expression is only a string. */
  public Optional<Span> string() {
    return string;
  }

  /** The place of what a comment says, when there is only a comment. */
  public Optional<Span> comment() {
    return comment;
  }

  @Override
  public void move(UnaryOperator<Span> move) {
    string = string.map(move);
    comment = comment.map(move);
  }
}
