package org.articlint.archive.segment;

import org.articlint.archive.column.Column;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.IntList;
import org.articlint.archive.column.LongLog;

/**
 * The different pieces of the text of each article.
 *
 * @param ends the end of the list of each article
 * @param hashes the lists, each ascending
 */
public record PieceLists(Column ends, Column hashes) {

  /** Whether an article has a piece. */
  public boolean has(int article, int hash) {
    int low = ends.start(article);
    int high = ends.end(article) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(hashes.intAt(middle), hash);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** The pieces of an article. */
  int[] of(int article) {
    int[] pieces = new int[ends.end(article) - ends.start(article)];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = hashes.intAt(ends.start(article) + i);
    }
    return pieces;
  }

  /** Takes list after list. */
  static final class Builder {
    private final IntList ends = new IntList();
    private final LongLog hashes = new LongLog();

    void add(int[] pieces) {
      for (int piece : pieces) {
        hashes.add(piece);
      }
      ends.add(hashes.size());
    }

    PieceLists build(ColumnSpace space) {
      try (hashes) {
        return new PieceLists(
            Column.ofInts(ends.toArray()), space.ofInts(hashes.size(), i -> (int) hashes.get(i)));
      }
    }
  }
}
