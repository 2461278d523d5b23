package org.articlint.archive.segment;

import org.articlint.archive.text.TextKey;

/**
 * In how many articles of a whole archive something is, for a segment that holds only some of them.
 */
@FunctionalInterface
public interface Totals {

  /**
   * The numbers of articles.
   *
   * @param articles how many have it
   * @param counted how many count as repeating it: all versions of an article once, and other
   *     versions of the article that is asked about not at all
   */
  record Total(int articles, int counted) {}

  /** Returns the numbers for what at least one article has. */
  Total of(TextKey key);
}
