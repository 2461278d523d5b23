package org.articlint.archive.text;

/**
 * What articles may share, so that it can be told from all else: a fingerprint, and of what it is.
 */
public record TextKey(Kind kind, long high, long low) implements Comparable<TextKey> {

  /** For maps: whoever writes texts may give all of them the same hash. */
  @Override
  public int compareTo(TextKey other) {
    int order = kind.compareTo(other.kind);
    order = order == 0 ? Long.compare(high, other.high) : order;
    return order == 0 ? Long.compare(low, other.low) : order;
  }

  /** What a fingerprint is of. */
  public enum Kind {
    /** The words of a paragraph with slots masked. */
    FORM,
    /** The words of a paragraph as they stand. */
    TEXT,
    /** The words of a sentence. */
    SENTENCE
  }
}
