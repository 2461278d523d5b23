package org.articlint.lint.files;

import java.util.Optional;
import org.articlint.git.LineRanges;

/**
 * The part of the change under check in one article.
 *
 * @param lines the lines that it touches
 * @param before the article before the change; empty for a new one
 */
public record Change(LineRanges lines, Optional<ArticleContent> before) {}
