package org.articlint.article;

import java.util.Optional;

/**
 * A comment in the source, which readers of the article do not see.
 *
 * @param text the text between {@code <!--} and {@code -->}, or the delimiters of another format
 * @param span the whole comment, with its delimiters
 * @param next the span of the next block; empty at the end of the container, and for a comment
 *     inside a paragraph
 * @param inText whether the comment is inside a paragraph
 */
public record Comment(String text, Span span, Optional<Span> next, boolean inText) {}
