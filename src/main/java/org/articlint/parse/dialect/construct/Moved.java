package org.articlint.parse.dialect.construct;

import java.util.function.UnaryOperator;
import org.articlint.article.Span;

/** A node that holds positions besides its source spans, and can be told where they really are. */
public interface Moved {

  /** Replaces each position. */
  void move(UnaryOperator<Span> move);
}
