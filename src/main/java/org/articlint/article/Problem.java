package org.articlint.article;

/**
 * Something that kept an article, or a part of it, from being read.
 *
 * @param message one sentence without a final stop, that says what was found and what was expected
 */
public record Problem(Kind kind, Span span, String message) {

  /** What is wrong. Each has a built-in rule. */
  public enum Kind {
    /** The bytes are not UTF-8 text. */
    INVALID_ENCODING,
    /** The metadata cannot be read. */
    INVALID_FRONT_MATTER,
    /** The file exceeds the limit and was not read. */
    ARTICLE_TOO_LARGE,
    /** Blocks are nested deeper than the parser goes. */
    NESTED_TOO_DEEP,
    /** The file could not be read at all. */
    UNREADABLE_ARTICLE,
    /** A suppression that suppresses nothing. */
    UNUSED_SUPPRESSION,
    /** A suppression whose last day has passed. */
    EXPIRED_SUPPRESSION,
    /** A suppression that does not say why. */
    SUPPRESSION_WITHOUT_REASON
  }
}
