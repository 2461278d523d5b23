package org.articlint.rule.pack;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are stored as one and parted when they are first asked for: a short run needs few of
 * the word lists of a pack. Threads may share it.
 */
final class TextList extends AbstractList<String> implements RandomAccess {

  private final String joined;

  /** Null until it is asked for; several threads may make it, with the same result. */
  private volatile String @Nullable [] texts;

  /** Texts joined by {@link RecordSource.BETWEEN_TEXTS}. */
  TextList(String joined) {
    this.joined = joined;
  }

  private String[] texts() {
    String[] known = texts;
    if (known == null) {
      known = joined.split(RecordSource.BETWEEN_TEXTS, -1);
      texts = known;
    }
    return known;
  }

  @Override
  public String get(int index) {
    return texts()[index];
  }

  /** One copy, rather than one text after the other: lists are joined by the thousand. */
  @Override
  public Object[] toArray() {
    return texts().clone();
  }

  @Override
  public int size() {
    return texts().length;
  }
}
