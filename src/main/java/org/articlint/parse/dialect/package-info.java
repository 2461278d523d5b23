/**
 * Constructs of Markdown dialects, one small parser each. A construct that encloses other blocks is
 * read as two lines of {@code Tags}, which the reader pairs; one whose content is not Markdown is a
 * {@code Region}.
 */
@NullMarked
package org.articlint.parse.dialect;

import org.jspecify.annotations.NullMarked;
