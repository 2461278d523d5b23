package org.articlint.spark;

import java.io.Serializable;

/**
 * From when on something is so frequent that it is not handled like all else. The results do not
 * depend on these numbers, but for one thing: which articles resemble too many others to be judged.
 * A form that finds enough near copies in the first forms of a list does not read the rest of it,
 * where it might have found too many.
 *
 * @param manyAskers the number of articles that ask about a text, from which what is known of it is
 *     sent to all executors
 * @param longList the number of forms with a pair of words, from which they are first compared with
 *     the first of them only
 * @param firstForms how many these are: variants of one text find enough near copies among them
 * @param counters how many counts there are of pairs of words, a power of two: where too many pairs
 *     share a count, rare ones are not told from others, and their lists are longer
 */
record Limits(long manyAskers, int longList, int firstForms, int counters) implements Serializable {

  /** For some hundred thousand articles. */
  private static final int MIN_COUNTERS = 1 << 20;

  /** Each of two bytes. */
  private static final int MAX_COUNTERS = 1 << 23;

  /** As many as keep the lists of a million articles as short as those of a hundred thousand. */
  private static final int COUNTERS_FOR_AN_ARTICLE = 8;

  static final Limits DEFAULT = new Limits(10_000, 64, 256, MIN_COUNTERS);

  /** In a larger archive more articles ask, so that the number of such texts is bounded. */
  private static final long PERCENT = 100;

  /** The same for an archive of so many articles. */
  Limits forArticles(long articles) {
    long wanted = Math.min(articles * COUNTERS_FOR_AN_ARTICLE, MAX_COUNTERS);
    return new Limits(
        Math.max(manyAskers, articles / PERCENT),
        longList,
        firstForms,
        Math.max(counters, Integer.highestOneBit((int) wanted)));
  }
}
