package org.articlint.lint.files;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.articlint.git.LineRanges;

/**
 * The part of the change under check in one article.
 *
 * @param lines the lines that it touches
 * @param before the article before the change; empty for a new one
 * @param isOfAll tells whether all articles of its file are judged, also those that are the same as
 *     before: because the file was called otherwise, so that other rules may have held for it, or
 *     none; or because it is named, and does not differ
 */
public record Change(LineRanges lines, Optional<ArticleContent> before, BooleanSupplier isOfAll) {

  /** A change of a file that keeps its name. */
  public Change(LineRanges lines, Optional<ArticleContent> before) {
    this(lines, before, () -> false);
  }
}
