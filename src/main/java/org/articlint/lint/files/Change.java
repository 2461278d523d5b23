package org.articlint.lint.files;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.articlint.git.LineRanges;

/**
 * The part of the change under check in one article.
 *
 * @param lines the lines that it touches
 * @param before the article before the change; empty for a new one
 * @param isMoved tells whether its file was called otherwise before, so that other rules may have
 *     held for it, or none
 */
public record Change(LineRanges lines, Optional<ArticleContent> before, BooleanSupplier isMoved) {

  /** A change of a file that keeps its name. */
  public Change(LineRanges lines, Optional<ArticleContent> before) {
    this(lines, before, () -> false);
  }
}
