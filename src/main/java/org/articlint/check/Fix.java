package org.articlint.check;

import org.articlint.article.Span;

/**
 * A mechanical correction: what stands in a range is replaced. Never one that states what a person
 * did, as a review date does.
 */
public record Fix(Span span, String replacement) {}
