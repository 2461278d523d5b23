/**
 * Comparing the paragraphs of an archive: {@link org.articlint.archive.ParagraphIndex} tells how a
 * paragraph is repeated, as a pure function of the paths and texts of the articles.
 *
 * <p>Below it: {@code text} turns text into numbers, {@code segment} stores them, {@code near}
 * finds near copies, and {@code column} has the primitives.
 */
@NullMarked
package org.articlint.archive;

import org.jspecify.annotations.NullMarked;
