package org.articlint.parse.dialect.construct;

import org.articlint.article.Span;

/**
 * A part of an article whose syntax could not be read, and which is taken for text.
 *
 * @param span UTF-16 offsets
 * @param reason what is wrong with it, in one sentence without a full stop
 */
public record Unread(Span span, String reason) {}
