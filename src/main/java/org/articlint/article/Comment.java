package org.articlint.article;

import java.util.Optional;

/**
 * A comment in the source that readers of the article do not see.
 *
 * @param text what stands between {@code <!--} and {@code -->}
 * @param span the whole comment, marks included
 * @param next the block that follows; empty at the end of its container, and for a comment inside a
 *     paragraph
 * @param inText whether it stands inside a paragraph
 */
public record Comment(String text, Span span, Optional<Span> next, boolean inText) {}
