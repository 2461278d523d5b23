package org.articlint.lint.files;

import java.util.Optional;
import org.articlint.git.LineRanges;

/**
 * What the change under check did to an article.
 *
 * @param lines the lines it touched
 * @param before what the article was; empty for a new one
 */
public record Change(LineRanges lines, Optional<ArticleContent> before) {}
