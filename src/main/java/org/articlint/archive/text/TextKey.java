package org.articlint.archive.text;

import java.util.Comparator;

/**
 * What articles may share, so that it can be told from all else: a fingerprint, and of what it is.
 */
public record TextKey(Kind kind, long high, long low) implements Comparable<TextKey> {

  private static final Comparator<TextKey> ORDER =
      Comparator.comparing(TextKey::kind)
          .thenComparingLong(TextKey::high)
          .thenComparingLong(TextKey::low);

  /** For maps: whoever writes texts may give all of them the same hash. */
  @Override
  public int compareTo(TextKey other) {
    return ORDER.compare(this, other);
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
