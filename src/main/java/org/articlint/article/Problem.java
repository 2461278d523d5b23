package org.articlint.article;

/**
 * A problem met while reading an article, or a fault of one of its suppressions.
 *
 * @param key distinguishes its subject from others of its kind, whatever the message says: the rule
 *     that a suppression names; empty when its kind and place say enough
 * @param message one sentence without a full stop: what was found and what was expected
 */
public record Problem(Kind kind, Span span, String key, String message) {

  /** The kind of a problem; each has a built-in rule. */
  public enum Kind {
    /** The file is not UTF-8 text. */
    INVALID_ENCODING,
    /** The metadata cannot be read. */
    INVALID_FRONT_MATTER,
    /** The file exceeds the limit and was not read. */
    ARTICLE_TOO_LARGE,
    /** Blocks are nested deeper than the parser reads. */
    NESTED_TOO_DEEP,
    /** A considerable part of the text was not read. */
    UNREAD_TEXT,
    /** Both sides of a merge conflict are in the text. */
    MERGE_CONFLICT,
    /** The file could not be read at all. */
    UNREADABLE_ARTICLE,
    /** A suppression suppresses nothing. */
    UNUSED_SUPPRESSION,
    /** The last day of a suppression has passed. */
    EXPIRED_SUPPRESSION,
    /** A suppression gives no reason. */
    SUPPRESSION_WITHOUT_REASON
  }

  /** Creates the problem of an article that cannot be read, at the place where that shows. */
  public static Problem unreadable(Span at, String message) {
    return new Problem(Kind.UNREADABLE_ARTICLE, Span.at(at.start()), message);
  }

  /** Creates a problem whose kind and place say what it is about. */
  public Problem(Kind kind, Span span, String message) {
    this(kind, span, "", message);
  }
}
